import { Command } from 'commander';
import { measure } from './measure';
import { withHugePages } from './with-huge-pages';

const program = new Command('bench:matching')
  .option(
    '--marks <n>',
    'marks in the register; several numbers, with commas, are measured in turns',
    '100000',
  )
  .option('--titles <n>', 'titles to screen', '2000')
  .option('--json', 'print the last lines only: one for each register, in the order given')
  .parse();
const { marks, titles, json } = program.opts<{ marks: string; titles: string; json?: boolean }>();
const counts = marks.split(',').map(Number);
withHugePages(() => {
  void measure(counts, Number(titles), json ? () => undefined : (line) => console.error(line)).then(
    (results) => {
      for (const result of results) {
        if (!json) console.log(JSON.stringify(result, null, 2));
        console.log(JSON.stringify(result));
      }
    },
  );
});
