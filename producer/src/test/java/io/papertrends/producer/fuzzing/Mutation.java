// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/**
 * A way to spoil an input. Inputs are bytes, each as the character of the same number, so that
 * tokens can be found in them.
 */
enum Mutation {
  FLIP_BITS {
    @Override
    String of(String input, Material material, Random random) {
      var flipped = new StringBuilder(input);
      for (int i = random.nextInt(8); i >= 0 && !input.isEmpty(); i--) {
        int at = random.nextInt(input.length());
        flipped.setCharAt(at, (char) (flipped.charAt(at) ^ 1 << random.nextInt(8)));
      }
      return flipped.toString();
    }
  },
  DELETE {
    @Override
    String of(String input, Material material, Random random) {
      var part = Part.of(input, random);
      return input.substring(0, part.start()) + input.substring(part.end());
    }
  },
  DUPLICATE {
    @Override
    String of(String input, Material material, Random random) {
      var part = Part.of(input, random);
      return inserted(part.in(input).repeat(1 + random.nextInt(3)), input, random);
    }
  },
  MOVE {
    @Override
    String of(String input, Material material, Random random) {
      var part = Part.of(input, random);
      var rest = input.substring(0, part.start()) + input.substring(part.end());
      return inserted(part.in(input), rest, random);
    }
  },
  TRUNCATE {
    @Override
    String of(String input, Material material, Random random) {
      return input.substring(0, random.nextInt(input.length() + 1));
    }
  },
  BEHEAD {
    @Override
    String of(String input, Material material, Random random) {
      return input.substring(random.nextInt(input.length() + 1));
    }
  },
  SPLICE {
    @Override
    String of(String input, Material material, Random random) {
      var other = material.seed(random);
      return TRUNCATE.of(input, material, random) + BEHEAD.of(other, material, random);
    }
  },
  INSERT_PART_OF_ANOTHER {
    @Override
    String of(String input, Material material, Random random) {
      var other = material.seed(random);
      return inserted(Part.of(other, random).in(other), input, random);
    }
  },
  INSERT_RANDOM_BYTES {
    @Override
    String of(String input, Material material, Random random) {
      var bytes = new byte[1 + random.nextInt(16)];
      random.nextBytes(bytes);
      return inserted(new String(bytes, ISO_8859_1), input, random);
    }
  },
  INSERT_ODD_CHARACTERS {
    private final List<String> odd = List.of(
        "\0",
        "\0\0\0\0",
        bytesOf("\uFEFF"),
        "\u00ed\u00a0\u0080",
        "\u00ed\u00b0\u0080",
        "\u00c0\u00af",
        "\u00ff",
        "\u00f4\u0090\u0080\u0080",
        bytesOf("\u2028"),
        bytesOf("\u0085"),
        bytesOf("\u3000"),
        bytesOf("\u202e"),
        bytesOf("\u0130\u017f"),
        bytesOf("\ufdfa"),
        bytesOf("\ud83d\ude80"),
        "\r",
        "\r\n",
        "\u001a",
        "\u001b[2J");

    @Override
    String of(String input, Material material, Random random) {
      var text = odd.get(random.nextInt(odd.size()));
      return random.nextInt(8) == 0 ? text + input : inserted(text, input, random);
    }
  },
  INSERT_TOKEN {
    @Override
    String of(String input, Material material, Random random) {
      return inserted(material.token(random), input, random);
    }
  },
  REPLACE_TOKEN {
    @Override
    String of(String input, Material material, Random random) {
      var token = material.token(random);
      int at = next(token, input, random);
      return at < 0
          ? inserted(token, input, random)
          : input.substring(0, at)
              + (random.nextInt(3) == 0 ? "" : material.token(random))
              + input.substring(at + token.length());
    }
  },
  REPLACE_ALL_OF_A_TOKEN {
    @Override
    String of(String input, Material material, Random random) {
      return input.replace(material.token(random), material.token(random));
    }
  },
  REPLACE_PART_BY_TOKEN {
    @Override
    String of(String input, Material material, Random random) {
      var part = Part.of(input, random);
      return input.substring(0, part.start())
          + material.token(random)
          + input.substring(part.end());
    }
  },
  REPLACE_NUMBER {
    private final List<String> numbers = List.of(
        "0",
        "-1",
        "00",
        "13",
        "29",
        "32",
        "99999",
        "2147483648",
        "9223372036854775808",
        "1e999",
        "1e-999999999",
        "0.1",
        "\u0661",
        "+1");

    @Override
    String of(String input, Material material, Random random) {
      for (int i = 0; i < 100 && !input.isEmpty(); i++) {
        int start = random.nextInt(input.length());
        int end = start;
        while (end < input.length() && Character.isDigit(input.charAt(end))) {
          end++;
        }
        if (end > start) {
          var number = numbers.get(random.nextInt(numbers.size()));
          return input.substring(0, start) + bytesOf(number) + input.substring(end);
        }
      }
      return input;
    }
  },
  NEST {
    @Override
    String of(String input, Material material, Random random) {
      int times = count(random);
      var inner = Part.of(input, random);
      return input.substring(0, inner.start())
          + material.token(random).repeat(times)
          + inner.in(input)
          + material.token(random).repeat(random.nextBoolean() ? times : 1)
          + input.substring(inner.end());
    }
  },
  REPEAT_PART {
    @Override
    String of(String input, Material material, Random random) {
      var part = Part.of(input, random);
      return inserted(part.in(input).repeat(count(random)), input, random);
    }
  },
  REPEAT_TOKENS {
    @Override
    String of(String input, Material material, Random random) {
      var some = new StringBuilder();
      for (int i = random.nextInt(4); i >= 0; i--) {
        some.append(material.token(random));
      }
      return inserted(some.toString().repeat(count(random)), input, random);
    }
  },
  LONG_RUN {
    private final String characters = " \t\nxX0.,;(\"'{\\&<-";

    @Override
    String of(String input, Material material, Random random) {
      char c = characters.charAt(random.nextInt(characters.length()));
      return inserted(String.valueOf(c).repeat(count(random)), input, random);
    }
  };

  abstract String of(String input, Material material, Random random);

  /** Mostly few, seldom very many. */
  private static int count(Random random) {
    return 1 + random.nextInt(1 << random.nextInt(random.nextInt(128) == 0 ? 18 : 9));
  }

  private static String inserted(String text, String into, Random random) {
    int at = random.nextInt(into.length() + 1);
    return into.substring(0, at) + text + into.substring(at);
  }

  /** From a place on, or from the beginning. */
  private static int next(String token, String input, Random random) {
    int at = input.indexOf(token, random.nextInt(input.length() + 1));
    return at < 0 ? input.indexOf(token) : at;
  }

  private static String bytesOf(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  /** A part of an input, mostly short. */
  private record Part(int start, int end) {

    static Part of(String input, Random random) {
      int start = random.nextInt(input.length() + 1);
      int length = random.nextInt(1 << random.nextInt(12));
      return new Part(start, Math.min(start + length, input.length()));
    }

    String in(String input) {
      return input.substring(start, end);
    }
  }
}
