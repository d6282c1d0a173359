package org.codicil.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Says first which program is missing, before any test stumbles over it. */
@Tag("interop")
class ToolTest {
  @ParameterizedTest
  @EnumSource
  void isInstalled(Tool tool) {
    assertThat(tool.path()).isExecutable();
  }
}
