import { Field, InputType } from 'type-graphql';
import { MutationInput } from './mutation-input';
import { ImportMode } from './register-version';

@InputType({ description: 'Files to load into a register in the background.' })
export class StartRegisterImportInput extends MutationInput {
  @Field(() => [String], {
    description:
      'Files, folders or archives below the import folder of the server (`IMPORT_DIR`), at most 100: `uspto/apc261125.zip`.',
  })
  files: string[];

  @Field(() => String, {
    defaultValue: 'auto',
    description: 'Format: `auto`, `uspto`, `st66`, `st96`, `kipris`, `jsonl` or `csv`.',
  })
  format: string;

  @Field(() => String, {
    nullable: true,
    description: 'Ready mapping for another CSV or JSONL: `cn-recordals`, `cbp-recordations`.',
  })
  mapping?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Register to which the files belong; left out, their format says.',
  })
  register?: string | null;

  @Field(() => ImportMode, {
    defaultValue: 'INCREMENT',
    description: 'What it means that a filing is absent.',
  })
  mode: ImportMode;

  @Field(() => Boolean, { defaultValue: false, description: 'Weighs every record and writes nothing.' })
  dryRun: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Reads the files even if they are, byte for byte, those of the last import.',
  })
  force: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Lets a full load take out more than a fifth of the register.',
  })
  allowRemovals: boolean;
}
