package org.recordclearance.doj.bulk.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that is done by several threads. */
class OrderedPoolTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void results_come_in_the_order_in_which_the_work_was_given(int threads) throws IOException {
        List<Integer> taken = new ArrayList<>();
        try (OrderedPool<Integer> pool = OrderedPool.taking(threads, taken::add)) {
            for (int i = 0; i < 20; i++) {
                int number = i;
                pool.give(() -> afterAWhile(20 - number, number));
            }
            pool.finish();
        }

        assertThat(taken).hasSize(20).isSorted();
    }

    private static int afterAWhile(int milliseconds, int result) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return result;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_failure_of_the_work_is_thrown(int threads) {
        IOException failure = new IOException("it failed");

        assertThatThrownBy(() -> run(threads, new UncheckedIOException(failure)))
                .isSameAs(failure);
        assertThatThrownBy(() -> run(threads, new IllegalStateException("wrong")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("wrong");
    }

    private static void run(int threads, RuntimeException failure) throws IOException {
        try (OrderedPool<Integer> pool = OrderedPool.taking(threads, result -> {})) {
            pool.give(() -> {
                throw failure;
            });
            pool.finish();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void what_is_left_of_every_result_is_done_when_the_pool_has_finished(int threads) throws IOException {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        List<Integer> taken = new ArrayList<>();
        try (OrderedPool<Integer> pool = OrderedPool.leaving(threads, result -> {
            taken.add(result);
            return () -> done.add(afterAWhile(result % 3, result));
        })) {
            for (int i = 0; i < 50; i++) {
                int number = i;
                pool.give(() -> number);
            }
            pool.finish();

            assertThat(done).hasSize(50);
        }

        assertThat(taken).isSorted();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_failure_of_what_is_left_is_thrown(int threads) {
        IOException failure = new IOException("the disk is full");

        assertThatThrownBy(() -> {
                    try (OrderedPool<Integer> pool = OrderedPool.leaving(threads, result -> () -> {
                        if (result == 3) {
                            throw failure;
                        }
                    })) {
                        for (int i = 0; i < 20; i++) {
                            int number = i;
                            pool.give(() -> number);
                        }
                        pool.finish();
                    }
                })
                .isSameAs(failure);
    }
}
