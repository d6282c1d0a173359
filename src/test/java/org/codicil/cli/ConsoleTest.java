package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codicil.cli.Console.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # option, terminal, environment,                     coloured
          auto,     true,     -,                               true
          auto,     false,    -,                               false
          auto,     true,     NO_COLOR=1,                      false
          auto,     true,     NO_COLOR=,                       true
          auto,     true,     TERM=dumb,                       false
          auto,     true,     CLICOLOR=0,                      false
          auto,     false,    CLICOLOR=1,                      false
          auto,     false,    CLICOLOR_FORCE=1,                true
          auto,     false,    CLICOLOR_FORCE=0,                false
          auto,     false,    CLICOLOR_FORCE=1 NO_COLOR=1,     false
          auto,     true,     CLICOLOR_FORCE=1 TERM=dumb,      true
          always,   false,    NO_COLOR=1 TERM=dumb,            true
          never,    true,     CLICOLOR_FORCE=1,                false
          """)
  void colourIsDecidedByOptionThenEnvironmentThenTerminal(
      Colour option, boolean terminal, String environment, boolean coloured) {
    assertThat(console(option, terminal, environment).colour()).isEqualTo(coloured);
  }

  @ParameterizedTest
  @CsvSource({"COLUMNS=120,120", "COLUMNS=10,40", "COLUMNS=9999,200", "COLUMNS=wide,80", "A=b,80"})
  void theWidthIsWhatColumnsSaysWithinReason(String environment, int width) {
    assertThat(console(Colour.auto, false, environment).width()).isEqualTo(width);
  }

  @Test
  void aTerminalIsGivenNoEscapeSequenceFromAText() {
    byte[] text = "a\u001b]0;title\u0007b\u202e".getBytes(StandardCharsets.UTF_8);
    console(Colour.auto, true, "CODICIL_PAGER=").print(text);
    assertThat(printed()).isEqualTo("a⟦U+001B⟧]0;title⟦U+0007⟧b⟦U+202E⟧");
  }

  @Test
  void aPipeIsGivenTheBytesAsTheyAre() {
    console(Colour.auto, false, "-=-").print("a\u001bb".getBytes(StandardCharsets.UTF_8));
    assertThat(printed()).isEqualTo("a\u001bb");
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private Console console(Colour option, boolean terminal, String environment) {
    Map<String, String> variables =
        environment == null
            ? Map.of()
            : Stream.of(environment.split(" "))
                .collect(
                    Collectors.toMap(
                        pair -> pair.substring(0, pair.indexOf('=')),
                        pair -> pair.substring(pair.indexOf('=') + 1)));
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            out,
            new ByteArrayOutputStream(),
            variables,
            Path.of("").toAbsolutePath(),
            new Streams.Terminals(terminal, terminal));
    return new Console(streams, option, true);
  }
}
