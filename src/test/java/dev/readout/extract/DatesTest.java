package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** When it was, seen from Wednesday, 13 March 2024. */
class DatesTest {
  @TestFactory
  Stream<DynamicTest> announcedDays() {
    return Told.examples()
        .says("Anna Brandt is expected in Kenya on Friday.", "Visit | Planned | when 2024-03-15")
        .says("Anna Brandt is due in Kenya on Tuesday.", "Visit | Planned | when 2024-03-19")
        .saysNothing("Anna Brandt is due in Kenya on Tuesday.", "Visit | when 2024-03-12")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> sameMonth() {
    return Told.examples()
        .says(
            "Kenya recognised the rebels in 2019 and imposed sanctions on Iran the same month.",
            "Sanction | when 2019-01-01/2019-12-31")
        .says(
            "Iran attacked Israel in May 2021. Kenya imposed sanctions on Iran the same month.",
            "Sanction | when 2021-05-01/2021-05-31")
        .saysNothing(
            "Anna Brandt met Jan Kowal on Monday. Iran attacked Israel in 2019, and Kenya imposed "
                + "sanctions on Iran the same month.",
            "Sanction | when 2024-03-01/2024-03-31")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> yearsAfterDoing() {
    return Told.examples()
        .says(
            "Kenya opened an embassy in Iran in May, two years after pulling out of Mali.",
            "Retreat | actor Government of Kenya")
        .saysNothing(
            "Kenya opened an embassy in Iran in May, two years after Mali pulled out of Chad.",
            "Retreat | actor Government of Kenya")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> limits() {
    return Told.examples()
        .says("Kenya and Iran will hold talks by May.", "Talks | when 2024-03-13/2024-05-31")
        .says(
            "Kenya and Iran will hold talks before the end of April.",
            "Talks | when 2024-03-13/2024-04-30")
        .says(
            "Kenya and Iran will hold talks in the second half of April.",
            "Talks | when 2024-04-15/2024-04-30")
        .says(
            "Ties have been tense since February, when Iran attacked Israel.",
            "Assault | when 2024-02-01/2024-02-29")
        .saysNothing("Iran attacked Israel before May.", "Assault | when 2024-03-13/2024-04-30")
        .saysNothing(
            "Iran has attacked Israel since February.", "Assault | when 2024-02-01/2024-02-29")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> days() {
    return Told.examples()
        .says("Anna Brandt met Jan Kowal on Monday.", "Meeting | when 2024-03-11 | words Monday")
        .says("Anna Brandt will meet Jan Kowal on Monday.", "Meeting | when 2024-03-18")
        .says("Anna Brandt met Jan Kowal yesterday.", "Meeting | when 2024-03-12")
        .says("Iran attacked Israel on 5 March.", "Assault | when 2024-03-05")
        .says("Iran attacked Israel in December.", "Assault | when 2023-12-01/2023-12-31")
        .says("Iran attacked Israel last month.", "Assault | when 2024-02-01/2024-02-29")
        .says("Iran and France will hold talks in May.", "Talks | when 2024-05-01/2024-05-31")
        .says("Kenya held an election in 2022.", "Election | when 2022-01-01/2022-12-31")
        .says("Tuesday's attack on Chad angered Sudan.", "Assault | when 2024-03-12")
        .saysNothing(
            "Anna Brandt hailed the treaty of 1951 in a call with Jan Kowal.",
            "PhoneCall | words 1951")
        .saysNothing("Anna Brandt met Jan Kowal.", "Meeting | words Jan")
        .saysNothing("Anna Brandt and Jan Kowal met on Monday.", "Meeting | words Jan")
        .saysNothing("Anna Brandt met Jan Kowal on Monday.", "Meeting | when 2024-03-18")
        .saysNothing("Anna Brandt will meet Jan Kowal on Monday.", "Meeting | when 2024-03-11")
        .saysNothing("Anna Brandt met Jan Kowal for three hours.", "Meeting | words three hours")
        .saysNothing(
            "Anna Brandt met Jan Kowal after the 2016 election.",
            "Meeting | when 2016-01-01/2016-12-31")
        .saysNothing(
            "Tuesday's attack on Chad angered Sudan on Friday.", "Assault | when 2024-03-08")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> besideTheVerb() {
    return Told.examples()
        .says(
            "Iran and France agreed on Monday to free the sailors.", "Agreement | when 2024-03-11")
        .says(
            "Speaking in Oslo on Monday, Anna Brandt accused Iran of lying.",
            "Accusation | when 2024-03-11")
        .says(
            "Iran bombed a port in Chad on Monday, killing two sailors.",
            "Assault | when 2024-03-11 | recipient two sailors")
        .says(
            "On Monday police fired tear gas at the crowd and arrested ten students.",
            "Coercion | when 2024-03-11 | recipient ten students")
        .says(
            "Anna Brandt will fly to Oslo on Monday, where she will meet Jan Kowal.",
            "Meeting | when 2024-03-18")
        .says(
            "Jan Kowal summoned the ambassador of France on Monday to deliver a protest.",
            "Request | when 2024-03-11")
        .says(
            "Anna Brandt, speaking in Oslo on Monday, accused Iran of lying.",
            "Accusation | when 2024-03-11")
        .says("Anna Brandt lost November's election.", "Election | when 2023-11-01/2023-11-30")
        .says(
            "The German minister flies to Oslo on Monday, where he is due to meet Jan Kowal.",
            "Visit | when 2024-03-18 | Planned",
            "Meeting | when 2024-03-18 | place Oslo")
        .says("Students blocked bridges in Cairo for a third day.", "when 2024-03-11/2024-03-13")
        .says("Japan has delivered food to Chad since Monday.", "Aid | when 2024-03-11/2024-03-13")
        .says(
            "Iran and France will hold talks in Oslo on Thursday and Friday.",
            "Talks | when 2024-03-14/2024-03-15")
        .saysNothing("Iran and France agreed on Monday to meet.", "Meeting | when 2024-03-11")
        .saysNothing(
            "After meeting Jan Kowal on Monday, Anna Brandt accused Iran of lying.",
            "Accusation | when 2024-03-11")
        .saysNothing(
            "On Monday Iran attacked Chad and Anna Brandt condemned the attack.",
            "Accusation | when 2024-03-11")
        .saysNothing("Anna Brandt met Jan Kowal until March.", "Meeting | words March")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> yearsAndDaysNotTold() {
    return Told.examples()
        .says("Chad criticised the election of 20 March.", "Election | when 2024-03-20")
        .says(
            "France imposed sanctions in 2017 on groups that had signed a truce two years earlier.",
            "Sanction | when 2017-01-01/2017-12-31",
            "Agreement | when 2015-01-01/2015-12-31")
        .saysNothing("Iran attacked Israel on 5 December.", "Assault | when 2024-12-05")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> eachItsOwn() {
    return Told.examples()
        .says(
            "Anna Brandt said on Tuesday that Iran attacked Israel on Friday.",
            "Statement | when 2024-03-12",
            "Assault | when 2024-03-08")
        .saysNothing(
            "Anna Brandt said on Tuesday that Iran attacked Israel on Friday.",
            "Statement | when 2024-03-08",
            "Assault | when 2024-03-12")
        .saysNothing("Anna Brandt, who was born in 1970, met Jan Kowal.", "Meeting | words 1970")
        .saysNothing("On Monday rebels fled. Iran attacked Israel.", "Assault | words Monday")
        .tests();
  }
}
