package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.Fixture;
import dev.readout.store.Edition;
import dev.readout.vocab.Base;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class ServerTest {
  private static final Base BASE = new Base(Fixture.BASE);

  @Test
  void tellsItsAddress() {
    try (Server server = Server.start(Edition.of(Fixture.dataset()), Settings.usual(BASE, 0))) {
      assertThat(server.url()).matches("http://localhost:[1-9][0-9]+/");
    }
  }

  @Test
  void isNotHeardOnOtherAddressesOfTheMachine() throws Exception {
    try (Server server = Server.start(Edition.of(Fixture.dataset()), Settings.usual(BASE, 0))) {
      int port = URI.create(server.url()).getPort();
      for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        for (InetAddress address : Collections.list(each.getInetAddresses())) {
          if (!address.isLoopbackAddress()) {
            assertThatThrownBy(() -> new Socket(address, port).close())
                .as(address.toString())
                .isInstanceOf(IOException.class);
          }
        }
      }
    }
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Settings taken = Settings.usual(BASE, other.getLocalPort());
      assertThatThrownBy(() -> Server.start(Edition.of(Fixture.dataset()), taken))
          .isInstanceOf(PortTakenException.class)
          .hasMessageContaining("port " + other.getLocalPort() + " is taken");
    }
  }

  @Test
  void refusesAPortThatIsNone() {
    assertThatThrownBy(() -> Settings.usual(BASE, 70_000))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
