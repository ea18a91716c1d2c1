package dev.readout.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the parser and the tagger misread, as relations mended: {@code obj Israel < attacking}. */
class RepairsTest {
  @TestFactory
  Stream<DynamicTest> mainVerbsBehindRelativeClauses() {
    return trees()
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
    return trees()
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
    return trees()
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
    return trees()
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
    return trees()
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
  Stream<DynamicTest> bothOfThem() {
    return trees()
        .says("During the visit, both ministers signed a pact.", "det both < ministers")
        .says("In Oslo both sides pledged to go on.", "det both < sides")
        .saysNothing("Both ministers and generals signed it.", "det Both < ministers")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> spokesmenAtTheEnd() {
    return trees()
        .says(
            "Chad has halted fuel sales to Mali, Energy Minister Anna Brandt's aide Jan Kowal "
                + "confirmed on Monday.",
            "nsubj Kowal < confirmed",
            "parataxis confirmed < halted")
        .says(
            "Rebels will free the crew, which was seized in May, mediator Omar Haddad said "
                + "without naming a day.",
            "parataxis said < free")
        .saysNothing(
            "Chad freed the crew, which, Brandt said, was unharmed.", "parataxis said < freed")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> twoDeedsOfOneAccusation() {
    return trees()
        .says(
            "Mali accused police of torching shops and of killing two men.",
            "obj shops < torching",
            "obj men < killing")
        .says(
            "Prosecutors accused army officers of smuggling gold and of hiding stolen cars.",
            "obj cars < hiding")
        .saysNothing("Mali told of burning farms and of growing fear.", "obj fear < growing")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> beforeTheSpeaker() {
    return trees()
        .says(
            "Chad killed Mali's top general, Omar Haddad, in a drone strike near Gao on Friday, the army said.",
            "obl strike < killed")
        .saysNothing("On Friday, the army said Chad killed a general.", "obl Friday < killed")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> daysAfter() {
    return trees()
        .says(
            "The attack came days after supporters of a militia stormed the embassy in Gao.",
            "nsubj supporters < stormed",
            "advcl stormed < came")
        .saysNothing("Days of talks in Gao ended the war.", "nsubj talks < ended")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> gerunds() {
    return trees()
        .says("Kenya accused Iran of attacking Israel.", "obj Israel < attacking")
        .says("The army was accused of killing civilians.", "obj civilians < killing")
        .says("Kenya accused rebels of neighboring Chad.", "amod neighboring < Chad")
        .saysNothing("Kenya accused rebels of neighboring Chad.", "obj Chad < neighboring")
        .saysNothing("Kenya has dozens of working mines.", "obj mines < working")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> reducedPassives() {
    return trees()
        .says("A ship seized by Iran was freed on Friday.", "nsubj:pass ship < freed")
        .says("A ship seized by Iran was freed on Friday.", "acl seized < ship")
        .saysNothing("What was seized was freed on Friday.", "acl seized < What")
        .saysNothing("A ship was seized on Friday.", "acl seized < ship")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> phrasesBeforeAnInfinitive() {
    return trees()
        .says(
            "The foreign ministry called on Uganda to halt the dam on a river.",
            "obl Uganda < called")
        .says("Kenya would not give permission to Uganda to help Chad.", "nmod Uganda < permission")
        .says("Miners in Chile came to Lima to demand higher pay.", "obl Lima < came")
        .saysNothing("Kenya asked for Uganda to halt the dam.", "obl Uganda < asked")
        .saysNothing("Kenya told Uganda to halt the dam.", "obl Uganda < told")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> clausesBesideTheVerb() {
    return trees()
        .says(
            "Kenya expelled four diplomats on Thursday, accusing them of spying.",
            "advcl accusing < expelled")
        .says("Kenya has ruled out returning the island to Chad.", "xcomp returning < ruled")
        .says(
            "Kenya launched an air strike on a camp near Gao, the army said on Monday, expanding its war.",
            "obj strike < launched")
        .says("Kenya sent two planes loaded with tents to Chad.", "obj planes < sent")
        .says("Kenya is being pressured by Uganda to help Chad.", "xcomp help < pressured")
        .says("Doctors in Chad walked off the job on Wednesday.", "case off < job")
        .says("Kenya sent two planes loaded with tents to Chad.", "obl Chad < sent")
        .says(
            "The release of Jan Kowal came as Kenya announced it would free 150 Chadian prisoners.",
            "advcl announced < came",
            "ccomp free < announced")
        .saysNothing("When Kenya announced the deal, it would free ten.", "ccomp free < announced")
        .saysNothing("Kenya said the strike was expanding.", "obj strike < said")
        .saysNothing("Kenya sent two planes that were loaded with tents.", "acl loaded < planes")
        .saysNothing("Kenya was helped by a plan to help Chad.", "xcomp help < plan")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> lastWords() {
    return trees()
        .says(
            "Kenya will not send troops to Sri Lanka, its defence minister said.",
            "parataxis said < send",
            "nsubj minister < said")
        .says(
            "Kenya will release Chadian prisoners, a newspaper reported.",
            "parataxis reported < release")
        .says(
            "Jan Kowal said Chad had shelled Gao, the ministry said.",
            "obj Gao < shelled",
            "nsubj ministry < said")
        .saysNothing("Kenya met the envoy, whose minister said nothing.", "parataxis said < met")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> namedDeeds() {
    return trees()
        .says("Fighting between Chad and Sudan resumed.", "noun Fighting")
        .says("Ten were killed in tank shelling in Mali.", "noun shelling")
        .saysNothing("They saw a man fighting in Mali.", "noun fighting")
        .saysNothing("Fighting fires is hard.", "noun Fighting")
        .saysNothing("Rebels were shelling Gao.", "noun shelling")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> phrasesAstray() {
    return trees()
        .says("Li Wen called Kenya and pleaded with him to keep the peace.", "obl him < pleaded")
        .says("About 300 people marched down Queen Street on Sunday.", "obl Street < marched")
        .saysNothing("The army shot down a plane on Sunday.", "obl plane < shot")
        .saysNothing("They walked down on Sunday.", "obl prices < walked")
        .says("In 2014 gunmen stormed a school in the same region.", "nsubj gunmen < stormed")
        .saysNothing("In 2014 gunmen stormed a school.", "nummod 2014 < gunmen")
        .saysNothing("In 2014 police were attacked by gunmen.", "nsubj gunmen < attacked")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> mainVerbs() {
    return trees()
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
    return trees()
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
  Stream<DynamicTest> whatIsSaidOnTop() {
    return trees()
        .says(
            "Kenya's navy thanked Chad and said deliveries would start in 2023.",
            "conj said < thanked",
            "ccomp start < said",
            "nsubj deliveries < start")
        .says("She met him and said sanctions would be lifted.", "nsubj:pass sanctions < lifted")
        .saysNothing("She said the word and would start.", "nsubj word < start")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> onlyVerbs() {
    return trees()
        .says(
            "In Gao, supporters of the two candidates clashed on Monday.",
            "nsubj supporters < clashed")
        .saysNothing(
            "Two supporters of the team jailed in Gao were freed.", "nsubj supporters < jailed")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> particlesAndDays() {
    return trees()
        .says(
            "Ministers Jan Kowal and Anna Brandt will meet on Wednesday to revive it.",
            "obl Wednesday < meet")
        .says("Jan Kowal, who cut short a visit to Chad, was faulted.", "obj visit < cut")
        .saysNothing("He put on Sunday clothes.", "obl clothes < put")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> occasions() {
    return trees()
        .says(
            "The minister reaffirmed Chad's commitment to the treaty of 1951 in a telephone call "
                + "with his counterpart.",
            "obl call < reaffirmed")
        .saysNothing("The minister praised a man in the meeting hall.", "obl meeting < praised")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> tags() {
    return trees()
        .says("Nairobi counters that it is defending its rights.", "nsubj Nairobi < counters")
        .says("Survivors say that militiamen torched the town.", "noun militiamen")
        .says("Rebels kidnapped a judge and released her unharmed on Sunday.", "obj her < released")
        .says(
            "She repeated that there is no place for bases and urged calm about the terms.",
            "conj urged < repeated")
        .saysNothing("The Nairobi counters that closed will open.", "nsubj Nairobi < counters")
        .saysNothing("Rebels released her new book on Sunday.", "obj her < released")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> openings() {
    return trees()
        .says(
            "Under the pact, which was signed at a bridge by the two countries' ministers, Malian"
                + " troops will withdraw from the bank, Kowal told reporters.",
            "nsubj troops < withdraw")
        .says(
            "Hours later the army sent 18 aircraft across the line, according to Mali.",
            "obl:tmod Hours < sent")
        .says(
            "The ministry summoned the chargé d'affaires of the mission, Jan Kowal, and handed him"
                + " a note.",
            "obj chargé < summoned",
            "appos Kowal < chargé",
            "conj handed < summoned")
        .says(
            "Brandt takes credit for ending the row by telephoning Council President Jan Kowal.",
            "obj Kowal < telephoning")
        .saysNothing("He met Jan Kowal, who will leave.", "nsubj Kowal < met")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> situations() {
    return trees()
        .says("Brandt discussed the war in Chad with Jan Kowal in Gao.", "nmod Chad < war")
        .says(
            "The ministers wrapped up a summit in Gao with a promise to patrol the sea together.",
            "obl promise < wrapped",
            "acl patrol < promise")
        .saysNothing("Brandt discussed trade in Chad with Jan Kowal.", "nmod Chad < trade")
        .saysNothing("With the army to help, they left.", "acl help < army")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> hyphens() {
    return trees()
        .says("Sri Lanka will hold a run-off on Sunday.", "obj off < hold")
        .says(
            "Opposition lawmaker Ok Mi-ran scolded Jan Kowal for the delay.", "obj Kowal < scolded")
        .says(
            "In a letter seen by the press, Foreign Minister Abdul Keita-Sow denied the charge.",
            "nsubj Sow < denied")
        .saysNothing("He ran off on Sunday.", "noun off")
        .saysNothing("They saw a well-run school.", "obj run < saw")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> due() {
    return trees()
        .says("He had been due in Oslo on Friday.", "obl Oslo < due")
        .saysNothing("The delay was due to snow.", "case due < snow")
        .tests();
  }

  static Examples trees() {
    return new Examples(RepairsTest::facts);
  }

  private static List<Set<String>> facts(String text) {
    List<Set<String>> found = new ArrayList<>();
    for (AnalysedSentence sentence : Models.analyse(text).sentences()) {
      for (int word = 0; word < sentence.size(); word++) {
        Set<String> facts = Examples.facts();
        int governor = sentence.tree().governor(word);
        if (governor != Tree.ROOT) {
          facts.add(
              sentence.tree().relation(word)
                  + " "
                  + sentence.token(word).word()
                  + " < "
                  + sentence.token(governor).word());
        }
        if (sentence.token(word).isNoun()) {
          facts.add("noun " + sentence.token(word).word());
        }
        found.add(facts);
      }
    }
    return found;
  }
}
