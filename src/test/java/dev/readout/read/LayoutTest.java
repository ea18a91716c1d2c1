package dev.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.text.Block;
import dev.readout.text.DateClue;
import dev.readout.text.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void cutsAPageWithMenuDatelineAndTrailer() {
    assertThat(
            cut(
                """
                Samedi, 3 Février 2024
                Home » World » Ministers meet in Warsaw over the grain dispute

                Ministers meet in Warsaw over the grain dispute

                By Lena Vogt

                14 janvier 2024

                Anna Brandt met Jan Kowal on Friday. They spoke for an hour.

                Read more: Farmers block the border

                The talks go on next week, officials said.

                Ministers meet in Warsaw over the grain dispute
                Most read
                """))
        .containsExactly(
            "FURNITURE Samedi, 3 Février 2024",
            "FURNITURE Home » World » Ministers meet in Warsaw over the grain dispute",
            "HEADLINE Ministers meet in Warsaw over the grain dispute",
            "BYLINE By Lena Vogt",
            "DATELINE 14 janvier 2024",
            "BODY Anna Brandt met Jan Kowal on Friday. They spoke for an hour.",
            "FURNITURE Read more: Farmers block the border",
            "BODY The talks go on next week, officials said.",
            "FURNITURE Ministers meet in Warsaw over the grain dispute",
            "FURNITURE Most read");
  }

  @Test
  void theDateOfTheStoryIsTrustedMoreThanThatOfThePage() {
    Page page =
        lay(
            """
            Samedi, 3 Février 2024
            Latest news

            Ministers meet in Warsaw over grain

            14 janvier 2024

            Anna Brandt met Jan Kowal on Friday.
            """);
    assertThat(page.dateClues().stream().map(DateClue::date))
        .containsExactly(LocalDate.of(2024, 1, 14), LocalDate.of(2024, 2, 3));
    assertThat(page.author()).isEmpty();
  }

  @Test
  void cutsACaptionGluedToTheLineBeforeItAndItsCredit() {
    assertThat(
            cut(
                "Brandt calls Kowal over grain\n\nBrandt calls KowalFILE PHOTO: Anna Brandt in"
                    + " Oslo, March 3, 2021. REUTERS/Bo Ek/Pool\n\nAnna Brandt called Jan Kowal."))
        .containsExactly(
            "HEADLINE Brandt calls Kowal over grain",
            "FURNITURE Brandt calls Kowal",
            "CAPTION FILE PHOTO: Anna Brandt in Oslo, March 3, 2021.",
            "CREDIT REUTERS/Bo Ek/Pool",
            "BODY Anna Brandt called Jan Kowal.");
  }

  @Test
  void anAgencysOpeningIsADatelineAndNamesThePublisher() {
    String text =
        "Brandt calls Kowal over grain\n\nWARSAW, March 3 (Reuters) - Anna Brandt called Jan Kowal."
            + "\n\n(Reporting by Bo Ek; Editing by Ann Lee)";
    assertThat(cut(text))
        .containsExactly(
            "HEADLINE Brandt calls Kowal over grain",
            "DATELINE WARSAW, March 3 (Reuters) -",
            "BODY Anna Brandt called Jan Kowal.",
            "BYLINE (Reporting by Bo Ek; Editing by Ann Lee)");
    assertThat(lay(text).publisher()).contains("Reuters");
    assertThat(cut("KYIV, Ukraine (AP) — Ann Lee left.")).contains("BODY Ann Lee left.");
    assertThat(cut("BEIRA, Mozambique, 5 October - Ann Lee left.")).contains("BODY Ann Lee left.");
    assertThat(cut("OSLO — Ann Lee left the city.")).contains("BODY Ann Lee left the city.");
  }

  @Test
  void theDayOfAnAgencysOpeningDatesTheStory() {
    for (String opening :
        List.of(
            "WARSAW, March 3, 2024 (Reuters) - ",
            "WARSAW, 3 March 2024 (AFP) — ",
            "OSLO, Norway, Mar. 3, 2024 (AP) — ",
            "WARSAW, March 3, 2024 - ",
            "Warsaw, 3 March 2024.- ",
            "Warsaw [Poland], March 3, 2024 (ANI): ",
            "New Warsaw, March 3, 2024 (PTI) ",
            "WARSAW, March 3, 2024. /TASS/. ")) {
      assertThat(lay("Brandt calls Kowal over grain\n\n" + opening + "Ann Lee left.").dateClues())
          .extracting(DateClue::date)
          .describedAs(opening)
          .containsExactly(LocalDate.of(2024, 3, 3));
    }
    for (String opening : List.of("WARSAW, March 3 (Reuters) - ", "OSLO — ", "WARSAW (AP) — ")) {
      assertThat(lay("Brandt calls Kowal over grain\n\n" + opening + "Ann Lee left.").dateClues())
          .describedAs(opening)
          .isEmpty();
    }
  }

  @Test
  void aSentenceThatBeginsWithAPlaceIsNoOpening() {
    for (String sentence :
        List.of(
            "Warsaw (Poland) Will Host the talks.",
            "Brandt, Kowal and 27 others met in Oslo - Ann Lee left.",
            "Oslo, May 3. Ann Lee left.",
            "PRESENTER: Good evening, Ann Lee left.")) {
      assertThat(cut("Brandt calls Kowal over grain\n\n" + sentence)).contains("BODY " + sentence);
    }
  }

  @Test
  void anItemOfAListIsAParagraphWithoutItsMark() {
    assertThat(
            cut(
                "Ann Lee left the city today.\n\n- She will be back on Friday.\n• Kowal stays in"
                    + " Oslo.\n\nSo it goes, he said."))
        .containsExactly(
            "BODY Ann Lee left the city today.",
            "BODY She will be back on Friday.",
            "BODY Kowal stays in Oslo.",
            "BODY So it goes, he said.");
    assertThat(cut("Ann Lee left - she said why - and came back.\n- as we know - on Friday."))
        .containsExactly(
            "BODY Ann Lee left - she said why - and came back.\n- as we know - on Friday.");
  }

  @Test
  void theHourOfAnEntryIsFurniture() {
    for (String hour : List.of("17:40 GMT -", "9.05am:", "21:10", "3:15 p.m. ET |")) {
      assertThat(cut("Latest on the talks in Oslo\n\n" + hour + " Ann Lee left the city today."))
          .describedAs(hour)
          .containsExactly(
              "HEADLINE Latest on the talks in Oslo",
              "FURNITURE " + hour,
              "BODY Ann Lee left the city today.");
    }
    for (String sentence :
        List.of("17.40 euros is what Ann Lee paid.", "12:30 is when Lee left.")) {
      assertThat(cut("Ann Lee left the city.\n\n" + sentence)).contains("BODY " + sentence);
    }
  }

  @Test
  void aReportersLineNamesAuthorAndPublisher() {
    Page page = lay("Ann Lee left the city.\n\nNTV's Bo Ek reports.\n\nShe will come back soon.");
    assertThat(page.publisher()).contains("NTV");
    assertThat(page.author()).contains("Bo Ek");
  }

  @Test
  void aSlugBeforeItsOwnWordIsFurniture() {
    assertThat(cut("Norway: Norway was not at the table.\n\nSo it said."))
        .startsWith("FURNITURE Norway:", "BODY Norway was not at the table.");
    assertThat(cut("Norway: no talks were held there.\n\nSo it said."))
        .startsWith("BODY Norway: no talks were held there.");
  }

  @Test
  void aSingleLineIsBody() {
    assertThat(cut("Anna Brandt met Jan Kowal")).containsExactly("BODY Anna Brandt met Jan Kowal");
    assertThat(cut("World")).containsExactly("BODY World");
  }

  @Test
  void doesNotTakeACompanysAbbreviationForAnEnd() {
    assertThat(cut("Acme Inc. Names Ann Lee Chief\n\nAcme named Ann Lee its chief on Monday."))
        .startsWith("HEADLINE Acme Inc. Names Ann Lee Chief");
  }

  @Test
  void aTitleGivenIsTheHeadlineWhereTheTextHasIt() {
    Page page = Layout.of("Grain talks\n\nAnn Lee left.", Optional.of("Grain talks"));
    assertThat(page.blocks().get(0).part()).isEqualTo(Part.HEADLINE);
    Page other = Layout.of("Ann Lee left.\n\nShe came back.", Optional.of("Grain talks"));
    assertThat(other.blocks()).extracting(Block::part).containsOnly(Part.BODY);
  }

  @Test
  void linesOfOneParagraphAreOneBlockAndBlocksKeepTheirLineEnds() {
    String text = "Ann Lee left the city\r\nand came back on Friday.\r\n\r\nThat was all she said.";
    assertThat(cut(text))
        .containsExactly(
            "BODY Ann Lee left the city\r\nand came back on Friday.",
            "BODY That was all she said.");
  }

  @Test
  void aLineOfTheStoryThatOnlyMentionsADateIsBody() {
    assertThat(cut("Ann Lee left.\n\nThe law of 3 May 2017 was hers, he said.\n\nSo it goes."))
        .allMatch(block -> block.startsWith("BODY"));
  }

  @Test
  void aStoryBrokenToAWidthStaysWhole() {
    String text =
        """
        Anna Brandt said that she and Jan Kowal had agreed in Warsaw to
        share this with the others. The two will meet
        again soon.

        Kowal did not speak.""";
    assertThat(cut(text)).hasSize(2).allMatch(block -> block.startsWith("BODY"));
  }

  @Test
  void sentencesAboutWhatPagesShowAreBody() {
    for (String sentence :
        List.of(
            "The firm uses cookies to follow its readers, Brandt said.",
            "Copyright law was the subject of the talks in Oslo.",
            "Kowal posted this picture of the two on Friday.",
            "Picture agencies such as Reuters were not let in.",
            "NATO: the alliance was not asked about it, he said.")) {
      assertThat(cut("Anna Brandt met Jan Kowal.\n\n" + sentence + "\n\nSo it went on."))
          .contains("BODY " + sentence);
    }
  }

  @Test
  void whatPagesShowIsFurniture() {
    for (String line :
        List.of(
            "We use cookies to make this site better for you.",
            "Copyright © 2017 NTV",
            "Share this article",
            "Subscribe to our newsletter",
            "World | Europe | Poland")) {
      assertThat(cut("Anna Brandt met Jan Kowal.\n\n" + line + "\n\nSo it went on."))
          .contains("FURNITURE " + line);
    }
  }

  private static Page lay(String text) {
    return Layout.of(text, Optional.empty());
  }

  private static List<String> cut(String text) {
    return lay(text).blocks().stream()
        .map(block -> block.part() + " " + block.span().in(text))
        .toList();
  }
}
