package org.codicil.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.codicil.format.Stretch;
import org.codicil.format.Stretch.Side;
import org.codicil.redline.Mark;
import org.junit.jupiter.api.Test;

class JointsTest {
  private static Stretch kept(String text) {
    return new Stretch(Mark.KEPT, Side.BOTH, text, Set.of(), "", false, -1);
  }

  private static Stretch inserted(String text) {
    return new Stretch(Mark.INSERTED, Side.NEW, text, Set.of(), "", false, 0);
  }

  private static Stretch deleted(String text) {
    return new Stretch(Mark.DELETED, Side.OLD, text, Set.of(), "", false, 0);
  }

  /** Groups in brackets, stretches of one group apart by a bar. */
  private static String joined(Stretch... stretches) {
    return Joints.of(List.of(stretches)).stream()
        .map(group -> group.stream().map(Stretch::text).collect(Collectors.joining("|", "[", "]")))
        .collect(Collectors.joining());
  }

  @Test
  void aFullStopStaysWithTheWordBeforeIt() {
    assertThat(joined(kept("for three years"), inserted(", which it may renew once"), kept(". It")))
        .isEqualTo("[for three ][years|,][ which it may renew ][once|.][ It]");
  }

  @Test
  void everyMarkOfAChangedStopStaysToo() {
    assertThat(joined(kept("the Councils"), deleted("."), inserted(";")))
        .isEqualTo("[the ][Councils|.|;]");
  }

  @Test
  void whatEndsInASpaceOrIsTooLongIsLeft() {
    assertThat(joined(inserted("once "), kept("."))).isEqualTo("[once ][.]");
    String long25 = "a".repeat(25);
    assertThat(joined(inserted(long25), kept("."))).isEqualTo("[" + long25 + "][.]");
  }

  @Test
  void noCharacterIsLost() {
    List<Stretch> all = List.of(kept("a"), inserted("."), deleted("b,"), kept("! c"), kept("?"));
    String before = all.stream().map(Stretch::text).collect(Collectors.joining());
    assertThat(
            Joints.of(all).stream()
                .flatMap(List::stream)
                .map(Stretch::text)
                .collect(Collectors.joining()))
        .isEqualTo(before);
  }
}
