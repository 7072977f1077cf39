import 'reflect-metadata';
import { run } from './cli/run';
import { processTerminal } from './cli/terminal/terminal';

// Whoever reads us may close the pipe before we are done (`courtledger box … | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void run({ argv: process.argv.slice(2), terminal: processTerminal(), environment: process.env }).then((code) => {
  process.exitCode = code;
});
