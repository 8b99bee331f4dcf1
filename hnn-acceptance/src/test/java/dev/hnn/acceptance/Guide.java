package dev.hnn.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in Markdown with blocks of code. A block that stands in a file, whole or in part, follows a comment that names the
 * file: {@code <!-- examples/…/TodaLattice.java -->}.
 *
 * @param blocks its blocks of code
 */
record Guide(List<Block> blocks) {

    private static final Pattern BLOCK =
            Pattern.compile("(?:^<!-- (\\S+) -->\\n\\s*)?^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    /**
     * A block of code.
     *
     * @param language what its fence says
     * @param source the file in which it stands, from the project's root
     * @param text its lines
     */
    record Block(String language, Optional<String> source, String text) {}

    static Guide read(Path page) throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(page));
        List<Block> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(2), Optional.ofNullable(matcher.group(1)), matcher.group(3)));
        }
        return new Guide(List.copyOf(blocks));
    }

    /** All that is printed for a shell, a script for each block. */
    List<String> commands() {
        return blocks.stream()
                .filter(block -> block.language().equals("sh"))
                .map(Block::text)
                .toList();
    }
}
