import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { type LegalClockKey } from './legal-clock';

/** A period that runs, or ran, in a case. Clients see it as `LegalClock`. */
@Entity('case_clock')
@Unique('uq_case_clock_case_clock', ['caseId', 'clock'])
@Index('ix_case_clock_running', ['stoppedOn', 'due'])
export class CaseClock {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Column('int')
  caseId: number;

  @Column('varchar', { length: 32 })
  clock: LegalClockKey;

  /** Day of the event that started it. */
  @Column('varchar', { length: 10 })
  startedOn: string;

  /** Last day, counted by `edition`. */
  @Column('varchar', { length: 10 })
  due: string;

  @Column('varchar', { length: 32 })
  edition: string;

  /** Null while it runs. */
  @Column('varchar', { length: 10, nullable: true })
  stoppedOn: string | null;
}
