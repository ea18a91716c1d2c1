package dev.readout.analyse;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which verb a sentence is about, and who its subject is, behind all that stands between. */
class MainVerbsTest {
  @TestFactory
  Stream<DynamicTest> mainVerbsBehindRelativeClauses() {
    return RepairsTest.trees()
        .says(
            "The Red Cross, which would organise the flights if a deal were reached, offered to "
                + "visit prisoners.",
            "nsubj Cross < offered")
        .says(
            "Algeria, whose ties with Mali collapsed over a drone that it shot down near Gao, "
                + "offered to mediate.",
            "nsubj Algeria < offered")
        .says(
            "Talks between Yemen's internationally recognised government and rebels broke up on "
                + "Monday.",
            "nsubj Talks < broke")
        .saysNothing(
            "Algeria, whose envoy to Mali, Jan Kowal, attended the talks, left.",
            "nsubj Algeria < attended")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> mainVerbsBehindAppositionAndRelativeClause() {
    return RepairsTest.trees()
        .says(
            "Kowal's deputy, Anna Brandt, who ran the bank for a year, never signed the pact.",
            "nsubj deputy < signed",
            "acl:relcl ran < Brandt")
        .says(
            "Norway, which has no say in the matter, again criticised the ban.",
            "nsubj Norway < criticised")
        .says(
            "The envoy, who arrived late, also met the rebels' leader, Omar Haddad.",
            "nsubj envoy < met")
        .saysNothing(
            "Mali thanked the envoy, Anna Brandt, who left early, and her aides.",
            "nsubj envoy < left",
            "nsubj Mali < left")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> openingsWithAClause() {
    return RepairsTest.trees()
        .says(
            "In view of the clash at the bridge near Gao, where rebels seized two trucks, "
                + "Minister Kowal voiced his alarm.",
            "nsubj Kowal < voiced",
            "nsubj rebels < seized")
        .says(
            "After a week in Oslo, which Brandt left on Friday, Jan Kowal flew to Rome.",
            "nsubj Kowal < flew",
            "nsubj Brandt < left")
        .saysNothing(
            "At the port of Gao, where Brandt and Kowal met rebels, no ship came.",
            "nsubj Kowal < came")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> subjectsAfterAConjunction() {
    return RepairsTest.trees()
        .says(
            "The summit broke up after Lima and Quito refused to sign.",
            "nsubj Lima < refused",
            "conj Quito < Lima",
            "advcl refused < broke")
        .says(
            "Chad shut the road before Anna Brandt, the UN envoy, condemned the siege.",
            "nsubj Brandt < condemned",
            "advcl condemned < shut")
        .says(
            "Mali recalled its envoy after Jan Kowal, then army chief, called the pact void.",
            "nsubj Kowal < called")
        .saysNothing(
            "The envoy left after Ramadan and rebels took the town.", "nsubj Ramadan < took")
        .saysNothing(
            "After Oslo, Brandt flew to Rome, and Kowal left.",
            "nsubj Oslo < flew",
            "mark After < flew")
        .saysNothing(
            "Brandt flew home after Oslo, the second stop, and rested there.",
            "nsubj Oslo < rested")
        .saysNothing(
            "Chad sent troops after Mali, Niger and Togo, officials said.", "nsubj Mali < said")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> verbsAfterAQuote() {
    return RepairsTest.trees()
        .says(
            "The union leader said that the offer \"insults everybody we invited\" and vowed to go on.",
            "conj vowed < said")
        .says(
            "Brandt replied that the map \"ignores whatever we settled\" and walked out.",
            "conj walked < replied")
        .saysNothing("Brandt said the law \"kills trade and ruins farms\".", "conj ruins < said")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> mainVerbs() {
    return RepairsTest.trees()
        .says(
            "A lawsuit filed by two injured workers accuses the mill of ignoring warnings.",
            "nsubj lawsuit < accuses")
        .says(
            "A delegation headed by Jan Kowal ended a visit on Friday.", "nsubj delegation < ended")
        .says(
            "She held talks with the head of the agency, Jan Kowal, who consented to restore the"
                + " cameras.",
            "xcomp restore < consented")
        .says(
            "Li Wen, who was not invited, threatened to challenge the accord.",
            "nsubj Wen < threatened")
        .saysNothing("A lawsuit was filed by two workers.", "acl filed < lawsuit")
        .saysNothing(
            "A lawsuit filed by two injured workers accuses the mill of ignoring warnings.",
            "nsubj lawsuit < filed")
        .saysNothing("Kowal, who was invited, declined to come.", "nsubj who < declined")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> relativeClausesBehindNames() {
    return RepairsTest.trees()
        .says(
            "She met the head of the union, Jan Kowal, who promised to end the strike.",
            "nsubj who < promised",
            "acl:relcl promised < Kowal")
        .says(
            "Kenya's farm minister, Jan Kowal, who was not invited, threatened to sue the mill.",
            "nsubj minister < threatened")
        .says(
            "Leaders will decide whether to readmit Mali, which quit the bloc in 2022.",
            "acl:relcl quit < Mali")
        .says(
            "The toll was told by the office, whose chief, Jan Kowal, called last week for calm.",
            "nsubj chief < called")
        .saysNothing("She met Jan Kowal, the envoy, in Gao.", "acl:relcl met < Kowal")
        .saysNothing(
            "He asked whether they would readmit Mali, which he likes.", "dep likes < asked")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> onlyVerbs() {
    return RepairsTest.trees()
        .says(
            "In Gao, supporters of the two candidates clashed on Monday.",
            "nsubj supporters < clashed")
        .saysNothing(
            "Two supporters of the team jailed in Gao were freed.", "nsubj supporters < jailed")
        .tests();
  }
}
