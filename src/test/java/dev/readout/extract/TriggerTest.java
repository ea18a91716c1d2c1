package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the lexicon's triggers are read. */
class TriggerTest {
  @Test
  void aVerbComesFirstAndItsParticleAfter() {
    Trigger trigger = Trigger.verb("call for");
    assertThat(trigger.lemma()).isEqualTo("call");
    assertThat(trigger.particle()).isEqualTo("for");
    assertThat(trigger.modifiers()).isEmpty();
    assertThat(trigger.objects()).isEmpty();
  }

  @Test
  void aVerbMayAskForItsObject() {
    Trigger trigger = Trigger.verb("lay [blame | guilt] on");
    assertThat(trigger.objects()).containsExactlyInAnyOrder("blame", "guilt");
    assertThat(trigger.particle()).isEqualTo("on");
    assertThat(trigger.within()).isEmpty();
  }

  @Test
  void aVerbMayAskForWordsBelowKindsAndComplements() {
    Trigger trigger = Trigger.verb("urge {phone|telephone} @party ~inf");
    assertThat(trigger.within()).containsExactlyInAnyOrder("phone", "telephone");
    assertThat(trigger.objectKind()).contains("party");
    assertThat(trigger.complement()).contains("inf");
    assertThat(Trigger.verb("urge").objectKind()).isEmpty();
    assertThat(Trigger.verb("urge").complement()).isEmpty();
  }

  @Test
  void aNounComesLastButForPrepositions() {
    Trigger trigger = Trigger.noun("phone call with");
    assertThat(trigger.lemma()).isEqualTo("call");
    assertThat(trigger.modifiers()).containsExactly("phone");
    assertThat(trigger.particle()).isEqualTo("with");
    assertThat(Trigger.noun("call").modifiers()).isEmpty();
  }

  @Test
  void aHyphenPartsANounAndNotAVerb() {
    assertThat(Trigger.noun("air-strike")).isEqualTo(Trigger.noun("air strike"));
    assertThat(Trigger.verb("tear-gas").lemma()).isEqualTo("tear-gas");
  }

  @Test
  void aNounMayBeWantedInThePluralOnly() {
    assertThat(Trigger.noun("talk/NNS").pluralOnly()).isTrue();
    assertThat(Trigger.noun("talk/NNS").lemma()).isEqualTo("talk");
    assertThat(Trigger.noun("talk").pluralOnly()).isFalse();
  }

  @Test
  void whoAsksForMoreWeighsMore() {
    assertThat(Trigger.verb("call").weight()).isZero();
    assertThat(Trigger.verb("call for").weight()).isPositive();
    assertThat(Trigger.verb("impose [sanction]").weight())
        .isGreaterThan(Trigger.verb("impose on").weight());
    assertThat(Trigger.noun("cruise missile strike").weight())
        .isGreaterThan(Trigger.noun("missile strike").weight());
  }
}
