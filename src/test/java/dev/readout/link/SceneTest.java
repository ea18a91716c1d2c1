package dev.readout.link;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Descriptions: offices, groups, names. */
class SceneTest {
  @TestFactory
  Stream<DynamicTest> bodiesOfTheSentenceBefore() {
    return Linked.examples()
        .says(
            "Kenya rejected the plan. In May it expelled two envoys.",
            "it | means Government of Kenya")
        .says(
            "Kenya met Uganda. Both capitals smiled.", "Both capitals | means Government of Uganda")
        .says("Rebels seized ten men. They freed two of them.", "two | described | means two")
        .saysNothing("Kenya signed a deal. It ends the war.", "It | means Government of Kenya")
        .saysNothing("Kenya rejected the plan. It is late.", "It | means Government of Kenya")
        .saysNothing(
            "Kenya attacked as Uganda watched. It rejected the plan.",
            "It | means Government of Kenya")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> titlesWithACapital() {
    return Linked.examples()
        .says(
            "Secretary of State Anna Brandt spoke. The Secretary thanked Poland.",
            "The Secretary | described | means Anna Brandt")
        .saysNothing(
            "Secretary of State Anna Brandt spoke. The Secretary Gap is a canyon.",
            "The Secretary | means Anna Brandt")
        .saysNothing(
            "Anna Brandt spoke. The Secretary thanked Poland.", "means Anna Brandt | described")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> initials() {
    return Linked.examples()
        .says("Emmanuel J. Macron spoke.", "Emmanuel J. Macron | means Emmanuel Macron")
        .says("George W. Bush spoke.", "George W. Bush | means George W. Bush")
        .saysNothing("Anna J. Macron spoke.", "Anna J. Macron | means Emmanuel Macron")
        .saysNothing("Emmanuel Jean Macron spoke.", "Emmanuel Jean Macron | means Emmanuel Macron")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> compounds() {
    return Linked.examples()
        .says(
            "Canada punished a Moscow-based bank.",
            "a Moscow-based bank | described | means a Moscow-based bank | country russia")
        .says(
            "Al-Qaeda-linked rebels kidnapped Jan Kowal.",
            "Al-Qaeda-linked rebels | described | means Al-Qaeda-linked rebels")
        .says(
            "Four Kenya-born fighters attacked a village in Mali.",
            "Four Kenya-born fighters | described | country kenya")
        .says(
            "Kenyan-backed forces attacked a village in Chad.",
            "Kenyan-backed forces | described | means Kenyan-backed forces")
        .saysNothing(
            "Kenyan-backed forces attacked a village in Chad.",
            "Kenyan-backed forces | country kenya")
        .saysNothing(
            "Iran-backed militants attacked a village in Chad.",
            "Iran-backed militants | country iran")
        .saysNothing(
            "Anna Brandt promised the bank in Moscow based loans.", "based loans | country russia")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> officesOfTheArticle() {
    return Linked.examples()
        .says(
            "The presidents of Kenya and Uganda met. Kenyan President Omar Haddad left.",
            "The presidents | means Omar Haddad")
        .says(
            "Kenyan President Omar Haddad left. The Kenyan leader smiled.",
            "The Kenyan leader | means Omar Haddad")
        .saysNothing(
            "Russian President Omar Haddad left, his spokesman said.",
            "his spokesman | means Maria Zakharova")
        .saysNothing("Iran fired at 9:40 p.m. on a ship.", "p.m. | described")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whoDoesItToHer() {
    return Linked.examples()
        .says(
            "Anna Brandt won. Jan Kowal spoke. He was the first to greet her.",
            "her | means Anna Brandt")
        .saysNothing(
            "Jan Kowal spoke. He was the first to phone and invited her.", "her | means Jan Kowal")
        .saysNothing("Jan Kowal left. He said she won.", "she | means Jan Kowal")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> apposition() {
    return Linked.examples()
        .says(
            "Anna Brandt met her Polish counterpart, Jan Kowal, in Oslo.",
            "her Polish counterpart | described | means Jan Kowal")
        .says("His predecessor, Anna Brandt, left.", "His predecessor | means Anna Brandt")
        .says(
            "Both leaders, Anna Brandt and Jan Kowal, left.",
            "Both leaders | means Anna Brandt | means Jan Kowal")
        .saysNothing(
            "Anna Brandt met her Polish counterpart, Jan Kowal, in Oslo.",
            "her Polish counterpart | means Anna Brandt")
        .says(
            "Chad's new secretary of state, Omar Haddad, left.",
            "Chad's new secretary | means Omar Haddad")
        .says(
            "The Kenyan mediator, former Polish minister Jan Kowal, left.",
            "The Kenyan mediator | means Jan Kowal")
        .says("The head of the agency, Anna Brandt, left.", "The head | means Anna Brandt")
        .saysNothing("The head of the agency, Anna Brandt, left.", "the agency | means Anna Brandt")
        .saysNothing("The envoy to Oslo, Norway, left.", "The envoy | means Government of Norway")
        .saysNothing("The city, Oslo, was calm.", "The city | means Oslo")
        .saysNothing("His predecessor left Anna Brandt.", "His predecessor | means Anna Brandt")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> groupsOfSeveralCountries() {
    return Linked.examples()
        .says(
            "British and Irish ministers met.",
            "means British ministers | means Irish ministers | country ireland")
        .says(
            "Kenya met Greek and Turkish officials.",
            "means Greek officials | means Turkish officials")
        .saysNothing("British and Irish ministers met.", "means ministers")
        .saysNothing("British ministers and Irish miners met.", "means British miners")
        .saysNothing("British ministers met in an Irish town.", "means Irish ministers")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> countriesOfSeveralWords() {
    return Linked.examples()
        .says(
            "North Korean troops left a South Sudanese village.",
            "North Korean | means Government of North Korea",
            "South Sudanese | means Government of South Sudan")
        .says("A Papua New Guinean boat left.", "means Government of Papua New Guinea")
        .says(
            "Officials from Israel and Jordan left.",
            "Officials | means Officials from Israel | means Officials from Jordan")
        .says(
            "Syrian and Israeli forces left.",
            "Syrian and Israeli forces | means Syrian forces | means Israeli forces")
        .saysNothing("North Korean troops left.", "means Government of South Korea")
        .saysNothing("A South Sudanese village left.", "means Government of Sudan")
        .saysNothing("Officials from Israel left for Jordan.", "means Officials from Jordan")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> otherHalves() {
    return Linked.examples()
        .says("North Korea called on the South to talk.", "South | means Government of South Korea")
        .saysNothing("North Korea flooded the South Bank.", "means Government of South Korea")
        .saysNothing("Kenya called on the South to talk.", "means Government of South Korea")
        .saysNothing(
            "North Korea sent food to the south of the country.", "means Government of South Korea")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> groupsByTheirPlace() {
    return Linked.examples()
        .says("Doctors in Chile left.", "Doctors | country chile")
        .says("French soldiers in Mali left.", "French soldiers | country france")
        .saysNothing("Doctors met a baker in Chile.", "Doctors | country chile")
        .saysNothing("French soldiers in Mali left.", "French soldiers | country mali")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> peopleBeforeAThing() {
    return Linked.examples()
        .says("Jets bombed rebel bases in Chad.", "rebel | a Group")
        .says("Jets bombed a Syrian rebel base.", "rebel | a Group | country syria")
        .saysNothing("The rebel leader left.", "rebel | a Group")
        .saysNothing("Jets bombed cement plants in Chad.", "cement")
        .saysNothing("The Rebel Party left.", "Rebel | a Group")
        .saysNothing("Jets bombed the official residence.", "official | a Group")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> groups() {
    return Linked.examples()
        .says("Syrian rebels left.", "Syrian rebels | a Group | country syria")
        .says("A Turkish official left.", "A Turkish official | a Group | country turkey")
        .says("Two congressional committees met.", "Two congressional committees | a Group")
        .says(
            "The Syrian government left.",
            "means Government of Syria | a Government | no adjective")
        .says("Turkish planes bombed a town.", "Turkish | adjective | means Government of Turkey")
        .saysNothing("Syrian rebels left.", "Syrian rebels | a Government")
        .saysNothing("Syrian tables were sold.", "Syrian tables")
        .saysNothing("The president left.", "The president")
        .saysNothing("The Syrian opposition left.", "means Government of Syria | described")
        .saysNothing("Turkish planes bombed a town.", "Turkish | named")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> longApposition() {
    return Linked.examples()
        .says(
            "The head of the dockers' union, Pilar Ocampo, met the mayor.",
            "The head | means Pilar Ocampo")
        .says(
            "She met the chief of Peru's electoral tribunal, Ramiro Quispe, who agreed to leave.",
            "the chief | means Ramiro Quispe")
        .says(
            "The bloc's special envoy, the Ghanaian diplomat Kofi Mensah, met the generals.",
            "The bloc's special envoy | means Kofi Mensah")
        .says(
            "Its chair, former Finnish judge Aino Laine, met reporters.",
            "Its chair | means Aino Laine")
        .says(
            "Police arrested a coast guard commander, Captain Farid Mansour.",
            "a coast guard commander | means Farid Mansour")
        .says(
            "Pilar Ocampo, the head of the dockers' union, met the mayor.",
            "the head | means Pilar Ocampo")
        .saysNothing(
            "After talks with the minister, Pilar Ocampo left for Lima.",
            "the minister | means Pilar Ocampo")
        .saysNothing(
            "The spokesman for the mayor, Pilar Ocampo, left.",
            "The spokesman | means Pilar Ocampo")
        .saysNothing(
            "He met the envoy, Pilar Ocampo, Ramiro Quispe and Kofi Mensah.",
            "the envoy | means Pilar Ocampo")
        .saysNothing("When he met the envoy, Pilar Ocampo left.", "the envoy | means Pilar Ocampo")
        .saysNothing("Its mission, Pilar Ocampo, ended.", "Its mission | means Pilar Ocampo")
        .saysNothing(
            "The envoy left, Pilar Ocampo, a rival, said.", "The envoy | means Pilar Ocampo")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> goingBack() {
    return Linked.examples()
        .says(
            "The union's envoy, Pilar Ocampo, left. The envoy met reporters.",
            "The envoy | sentence 2 | means Pilar Ocampo")
        .says(
            "Minister of Foreign Affairs Kofi Mensah met Li Wen. The Minister thanked him.",
            "The Minister | means Kofi Mensah")
        .says(
            "Ghana's trade minister, Kofi Mensah, met Li Wen. His country attacked nobody.",
            "His country | means Government of Ghana")
        .says(
            "Ghanaian Trade Minister Kofi Mensah met Kenyan Trade Minister Asha Kamau. Both"
                + " countries agreed to meet.",
            "Both countries | means Government of Ghana | means Government of Kenya")
        .says(
            "Kenyan Trade Minister Asha Kamau met Kofi Mensah. Mensah praised his Kenyan"
                + " counterpart.",
            "his Kenyan counterpart | means Asha Kamau")
        .saysNothing(
            "The union's envoy, Pilar Ocampo, met Chad's envoy, Kofi Mensah. The envoy left Paris.",
            "The envoy | sentence 2 | means Kofi Mensah")
        .saysNothing("Kofi Mensah met Li Wen. His country attacked nobody.", "a Government")
        .saysNothing(
            "Kofi Mensah met Li Wen. Both countries agreed to meet.",
            "Both countries | means Li Wen",
            "Both countries | means Kofi Mensah")
        .saysNothing(
            "Kenyan Trade Minister Asha Kamau met Kofi Mensah. Mensah praised his Peruvian"
                + " counterpart.",
            "his Peruvian counterpart | means Asha Kamau")
        .saysNothing(
            "The Free Party left. The commission met the party.",
            "The commission | means Free Party")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> pronouns() {
    return Linked.examples()
        .says("Pilar Ocampo met Karl Jensen, and she praised him.", "she | means Pilar Ocampo")
        .says("Pilar Ocampo met Karl Jensen, and she praised him.", "him | means Karl Jensen")
        .says(
            "Karl Jensen criticized Pilar Ocampo. She attacked him.",
            "She | means Pilar Ocampo",
            "him | means Karl Jensen")
        .says("Mrs. Ocampo met Mr. Jensen. He praised her.", "He | means Jensen")
        .says("Kwo met Lam Tso. Kwo praised him.", "him | means Lam Tso")
        .saysNothing("Pilar Ocampo left. He met Karl Jensen.", "He | means Pilar Ocampo")
        .saysNothing("Karl Jensen met Pilar Ocampo and praised her.", "her | means Karl Jensen")
        .saysNothing("Ruth Ocampo praised Chad but attacked him.", "him | means Ruth Ocampo")
        .saysNothing("Kwo attacked him.", "him | means Kwo")
        .saysNothing("Pilar Ocampo met Ruth Amadi, and he left.", "he")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> offices() {
    return Linked.examples()
        .says(
            "The prime minister, Karl Jensen, met Kofi Mensah. The Prime Minister praised him.",
            "The Prime Minister | means Karl Jensen")
        .says(
            "Prime Minister Karl Jensen met Trade Minister Kofi Mensah. The prime minister left"
                + " Paris.",
            "The prime minister | means Karl Jensen")
        .says(
            "She spoke with the President of Namibia, Selma Haingura.",
            "the President | means Selma Haingura | a Person")
        .says(
            "Kenya met Uganda. Union chief Pilar Ocampo accused both governments of ignoring"
                + " fishermen.",
            "both governments | means Government of Kenya | means Government of Uganda")
        .saysNothing(
            "Trade Minister Kofi Mensah met Karl Jensen. The prime minister left Paris.",
            "The prime minister | means Kofi Mensah")
        .saysNothing(
            "Anna Brandt met Jan Kowal. The strike leaders attacked police.",
            "The strike leaders | means Jan Kowal")
        .saysNothing(
            "Peru's president, Pilar Ocampo, left. Trade Minister Karl Jensen met his Peruvian"
                + " counterpart.",
            "his Peruvian counterpart | means Pilar Ocampo")
        .saysNothing(
            "The Town House was full. The union attacked police.", "The union | means Town House")
        .tests();
  }
}
