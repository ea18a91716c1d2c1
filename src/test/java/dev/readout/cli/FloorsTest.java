package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grade.Detail;
import dev.readout.grade.Grades;
import dev.readout.grade.Verdict;
import dev.readout.grade.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FloorsTest {
  private static final Floors FLOORS = new Floors("sha256:0", 0.5, 0.5, 1);

  @Test
  void standsJustUnderWhatIsMeasured() {
    assertThat(Floors.under(grades(3, 1, 0), "sha256:1"))
        .isEqualTo(new Floors("sha256:1", 0.74, 0.99, 0));
  }

  @Test
  void saysInWhatAReadingIsWorse() {
    assertThat(FLOORS.brokenBy(grades(3, 1, 0))).isEmpty();
    assertThat(FLOORS.brokenBy(grades(4, 4, 2)))
        .containsExactly("events found 0.25 < 0.5", "forbidden events 2 > 1");
  }

  @Test
  void isNeverLoweredByAReadingThatIsGoodEnough() {
    Floors lower = new Floors("sha256:1", 0.4, 0.6, 3);
    assertThat(lower.orHigher(FLOORS)).isEqualTo(new Floors("sha256:1", 0.5, 0.6, 1));
  }

  @Test
  void comesBackFromItsFileAsItWas() {
    assertThat(Floors.parse(FLOORS.json())).isEqualTo(FLOORS);
  }

  private static Grades.Of grades(int found, int missed, int forbidden) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < found; i++) {
      verdicts.add(new Verdict(wanted(false), Optional.of("e"), Map.of(Detail.DATE, true)));
    }
    for (int i = 0; i < missed; i++) {
      verdicts.add(new Verdict(wanted(false), Optional.empty(), Map.of()));
    }
    for (int i = 0; i < forbidden; i++) {
      verdicts.add(new Verdict(wanted(true), Optional.of("e"), Map.of()));
    }
    return new Grades.Of(verdicts);
  }

  private static Wanted wanted(boolean forbidden) {
    return new Wanted("a", List.of("Meeting"), List.of(), Map.of(), forbidden, false);
  }
}
