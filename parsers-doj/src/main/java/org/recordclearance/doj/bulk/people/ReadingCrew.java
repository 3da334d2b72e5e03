package org.recordclearance.doj.bulk.people;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.recordclearance.doj.bulk.PersonReader;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.RowTable;

/** Those who read people, one for each thread that has work. They remember what they have seen. Safe for use by several threads. */
final class ReadingCrew {

    /** What one thread needs to read people. */
    static final class Member {
        final RowTable table = new RowTable();
        final ByteBuilder sink = new ByteBuilder();
        final PeopleOfRows people;

        private Member(PersonReader reader) {
            this.people = new PeopleOfRows(reader);
        }

        /** Finds the rows of a chunk, until there is another. */
        RowTable read(Chunk chunk) {
            table.read(chunk);
            return table;
        }
    }

    private final PersonReader reader;
    private final Queue<Member> idle = new ConcurrentLinkedQueue<>();

    ReadingCrew(PersonReader reader) {
        this.reader = reader;
    }

    /** Has a member do something. */
    <T> T have(Function<? super Member, ? extends T> task) {
        Member rested = idle.poll();
        Member member = rested == null ? new Member(reader) : rested;
        T done = task.apply(member);
        idle.add(member);
        return done;
    }
}
