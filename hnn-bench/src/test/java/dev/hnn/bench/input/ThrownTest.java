package dev.hnn.bench.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ThrownTest {

    @Test
    void theRootIsTheLastCause() {
        Throwable root = new IllegalArgumentException("root");
        assertThat(Thrown.root(new IllegalStateException(new IllegalStateException(root))))
                .isSameAs(root);
        assertThat(Thrown.root(root)).isSameAs(root);
    }

    @Test
    void causesThatGoInCirclesEnd() {
        Throwable hen = new IllegalStateException("hen");
        Throwable egg = new IllegalStateException("egg", hen);
        hen.initCause(egg);
        assertThat(Thrown.root(egg)).isSameAs(hen);
    }

    @Test
    void causesThatAreMadeWhenTheyAreAskedForEnd() {
        assertThat(Thrown.root(new Endless())).isInstanceOf(Endless.class);
    }

    @Test
    void whatThrowsWhenItIsAskedIsStillNamed() {
        assertThat(Thrown.root(new Mute())).isInstanceOf(Mute.class);
        assertThat(Thrown.message(new Mute())).isEmpty();
        assertThat(Thrown.inWords(new Mute())).isEqualTo("Mute: no message");
    }

    @Test
    void aMessageIsOnOneLine() {
        assertThat(Thrown.inWords(new IllegalStateException("two\nlines.")))
                .isEqualTo("IllegalStateException: two lines");
        assertThat(Thrown.message(new IllegalStateException(" "))).isEmpty();
    }

    private static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable getCause() {
            return new Endless();
        }
    }

    private static final class Mute extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new AssertionError("no words");
        }

        @Override
        public synchronized Throwable getCause() {
            throw new AssertionError("no cause");
        }
    }
}
