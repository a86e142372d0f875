// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.tagging.markup.PlainText;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The words of a text without markup: those of {@link Tokens}, but without an object per word, and
 * split where superscripts or subscripts begin or end. URLs and mail addresses have no words. The
 * object is reused for many texts. Not thread-safe.
 */
public final class TextWords {

  private final WordNumbers wordNumbers;
  private final AsciiWords ascii = new AsciiWords();
  private PlainText text = PlainText.of("");
  private char[] characters = {};
  private int[] starts = new int[512];
  private int[] ends = new int[512];
  private int[] numbers = new int[512];
  private WordSeparator[] separators = new WordSeparator[512];
  private int size;

  /** Words that share their numbers with other texts. */
  public TextWords(WordNumbers wordNumbers) {
    this.wordNumbers = wordNumbers;
  }

  /** Reads a text in place of the previous one. */
  public void read(PlainText source) {
    text = source;
    size = 0;
    var plain = source.plain();
    var addresses = UrlsAndEmails.in(plain);
    byte[] bytes = plain.getBytes(UTF_8);
    if (bytes.length == plain.length() && source.seams().isEmpty()) {
      readAscii(bytes, addresses);
    } else {
      readAny(addresses, source.seams());
    }
  }

  private void readAscii(byte[] bytes, BitSet addresses) {
    ascii.read(bytes);
    makeRoom(ascii.size());
    byte[] padded = ascii.text();
    for (int word = 0; word < ascii.size(); word++) {
      int start = ascii.start(word);
      if (!addresses.isEmpty() && addresses.get(start)) {
        continue;
      }
      int end = ascii.end(word);
      int length = end - start;
      if (length <= PackedWord.LONGEST) {
        add(
            start,
            end,
            PackedWord.first(padded, start, length),
            PackedWord.second(padded, start, length));
      } else {
        add(start, end, PackedWord.NONE, 0);
      }
    }
  }

  private void readAny(BitSet addresses, BitSet seams) {
    characters = text.plain().toCharArray();
    int length = characters.length;
    int next = 0;
    while (true) {
      int start = Tokens.startOfNext(characters, next, length);
      if (start == length) {
        return;
      }
      if (!addresses.isEmpty() && addresses.get(start)) {
        next = addresses.nextClearBit(start);
      } else if (seams.isEmpty()) {
        next = readWord(start, length);
      } else {
        next = readParts(start, length, seams);
      }
    }
  }

  private int readWord(int start, int length) {
    int at = start;
    long first = 0;
    long second = 0;
    while (at < length && Tokens.isAsciiOfWord(characters[at])) {
      // Shifts are modulo 64 bits, so a word that is too long is not packed.
      long character = (long) characters[at] << (8 * (at - start));
      first |= at - start < 8 ? character : 0;
      second |= at - start < 8 ? 0 : character;
      at++;
    }
    boolean packable = at - start <= PackedWord.LONGEST;
    if (at < length && characters[at] >= 128) {
      int end = Tokens.endOf(characters, at, length);
      packable &= end == at;
      at = end;
    }
    makeRoom(size + 1);
    add(start, at, packable ? first : PackedWord.NONE, packable ? second : 0);
    return at;
  }

  private int readParts(int start, int length, BitSet seams) {
    int end = Tokens.endOf(characters, start, length);
    int seam = seams.nextSetBit(start + 1);
    int stop = seam < 0 || seam > end ? end : seam;
    return readWord(start, stop);
  }

  /** Adds a word; the arrays must have room. */
  private void add(int start, int end, long first, long second) {
    var plain = text.plain();
    starts[size] = start;
    ends[size] = end;
    separators[size] =
        size == 0 ? WordSeparator.SENTENCE : WordSeparator.between(plain, ends[size - 1], start);
    numbers[size] = first == PackedWord.NONE
        ? wordNumbers.of(plain.substring(start, end))
        : wordNumbers.of(first, second);
    size++;
  }

  private void makeRoom(int needed) {
    if (needed > starts.length) {
      int length = 2 * needed;
      starts = Arrays.copyOf(starts, length);
      ends = Arrays.copyOf(ends, length);
      numbers = Arrays.copyOf(numbers, length);
      separators = Arrays.copyOf(separators, length);
    }
  }

  /** The text; offsets of words refer to its plain characters. */
  public PlainText text() {
    return text;
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** Offset of the word's first character. */
  public int start(int word) {
    return starts[word];
  }

  /** The word that begins at an offset, or the next one. */
  public int wordAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found < 0 ? -found - 1 : found;
  }

  /** Offset after the word's last character. */
  public int end(int word) {
    return ends[word];
  }

  /** The unchanged word. */
  public String word(int word) {
    return text.plain().substring(starts[word], ends[word]);
  }

  /** The word's number, the same for the same characters. */
  public int number(int word) {
    return numbers[word];
  }

  /** The separator before the word. */
  public WordSeparator before(int word) {
    return separators[word];
  }

  /** Whether the word and the next may also be one word, as in "multi-modal" or "UR$^2$". */
  public boolean isJoint(int word) {
    return word + 1 < size && before(word + 1).joins();
  }
}
