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
