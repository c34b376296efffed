#!/usr/bin/env node
import { Command } from 'commander'
import { readEnvFile } from '../core/config.ts'
import { isAppError } from '../core/errors.ts'

// A command is a file and a few lines here. Each file is loaded only when its command runs.
const program = new Command('anamnesis').description(
  'AI agents for the talking part of telemedicine, behind deterministic guardrails',
)

program
  .command('serve')
  .description('run the service: HTTP, sockets, workflows and jobs')
  .action(async () => (await import('./serve.ts')).serve())

program
  .command('worker')
  .description('run workflows and jobs without HTTP, beside other processes on a Postgres server')
  .action(async () => (await import('./worker.ts')).worker())

program
  .command('migrate')
  .description('bring the database up to date and stop')
  .action(async () => (await import('./migrate.ts')).migrate())

program
  .command('doctor')
  .description('say what is missing or unreviewed; exit code 1 when something must be mended before real use')
  .action(async () => (await import('./doctor.ts')).doctor())

program
  .command('seed')
  .description('make the first administrator and print a one-time code')
  .requiredOption('--admin <e-mail>', 'address of the administrator')
  .option('--tenant <name>', 'name of the tenant', 'Clinic')
  .action(async (options: { admin: string; tenant: string }) => (await import('./seed.ts')).seed(options))

program
  .command('eval')
  .description('run the clinical suites; exit code 3 when a gate fails')
  .option('--suite <names>', 'suites, comma-separated; default: all that need no data')
  .option('--data <folder>', 'folder with development data')
  .option('--out <folder>', 'where runs are kept', '.anamnesis/eval')
  .option('--compare <run>', 'an earlier run to compare with')
  .option('--model <model>', 'backend, as in MODEL')
  .action(async (options: { suite?: string; data?: string; out: string; compare?: string; model?: string }) =>
    (await import('./eval.ts')).evaluate(options),
  )

program
  .command('bench')
  .description('time and memory, as ratios; absolute figures with the pressure on this machine')
  .argument('[names...]', 'benchmarks; default: all')
  .option('--data <folder>', 'folder with development data')
  .action(async (names: string[], options: { data?: string }) => (await import('./bench.ts')).bench(names, options))

const kb = program.command('kb').description('knowledge documents of a tenant')
kb.command('list')
  .description('titles, states and sources')
  .option('--tenant <id>', 'id or name; needed where there are several')
  .action(async (options: { tenant?: string }) => (await import('./kb.ts')).list(options))
kb.command('add')
  .description('put a document in quarantine')
  .argument('<file>', 'Markdown with front matter')
  .option('--tenant <id>', 'id or name; needed where there are several')
  .action(async (file: string, options: { tenant?: string }) => (await import('./kb.ts')).add(file, options))
kb.command('review')
  .description('say who has reviewed it')
  .argument('<document>', 'id')
  .requiredOption('--by <name>', 'name of the reviewer')
  .requiredOption('--role <role>', 'role of the reviewer')
  .option('--tenant <id>', 'id or name; needed where there are several')
  .action(async (id: string, options: { by: string; role: string; tenant?: string }) =>
    (await import('./kb.ts')).review(id, options),
  )
kb.command('publish')
  .description('make a reviewed document findable')
  .argument('<document>', 'id')
  .option('--tenant <id>', 'id or name; needed where there are several')
  .action(async (id: string, options: { tenant?: string }) => (await import('./kb.ts')).publish(id, options))

type OfTenant = { tenant?: string }
const people = program.command('people').description('people of a tenant: staff and patients who may sign in')
people
  .command('list')
  .description('who there is, and who is on call now')
  .option('--tenant <id>', 'id or name; needed where there are several')
  .action(async (options: OfTenant) => (await import('./people.ts')).list(options))
people
  .command('add')
  .description('add somebody with an account, and print a one-time code')
  .argument('<e-mail>')
  .requiredOption('--role <role>', 'patient, clinician, evaluator or administrator')
  .requiredOption('--name <name>', 'as others see it')
  .option('--locale <locale>', 'en, es, fr, ar, fa or hi', 'en')
  .option('--tenant <id>', 'id or name; needed where there are several')
  .action(async (email: string, options: OfTenant & { role: string; name: string; locale: string }) =>
    (await import('./people.ts')).add(email, options),
  )
people
  .command('code')
  .description('print a new one-time code, where no mail is sent')
  .argument('<e-mail>')
  .action(async (email: string) => (await import('./people.ts')).code(email))
people
  .command('reset')
  .description('take password and authenticator off somebody who has lost them; make sure who asks before you do')
  .argument('<e-mail>')
  .option('--tenant <id>', 'id or name; needed where there are several')
  .action(async (email: string, options: OfTenant) => (await import('./people.ts')).reset(email, options))
for (const [name, isActive, what] of [
  ['close', false, 'somebody leaves: nothing new may be done, what was signed stays'],
  ['reopen', true, 'somebody is back'],
] as const)
  people
    .command(name)
    .description(what)
    .argument('<e-mail>')
    .option('--tenant <id>', 'id or name; needed where there are several')
    .action(async (email: string, options: OfTenant) =>
      (await import('./people.ts')).setActive(email, { ...options, isActive }),
    )

const rota = program.command('rota').description('who is on call, and how they are reached')
rota
  .command('list')
  .description('shifts that have not ended')
  .option('--tenant <id>', 'id or name; needed where there are several')
  .action(async (options: OfTenant) => (await import('./people.ts')).listShifts(options))
rota
  .command('add')
  .description('put a clinician on call')
  .argument('<e-mail>')
  .requiredOption('--until <time>', 'end, as 2026-12-01T08:00:00Z')
  .option('--from <time>', 'start; default: now')
  .option('--contact <n>', '1 is called first, 2 when the first does not answer', '1')
  .option('--tenant <id>', 'id or name; needed where there are several')
  .action(async (email: string, options: OfTenant & { until: string; from?: string; contact: string }) =>
    (await import('./people.ts')).addShift(email, options),
  )
rota
  .command('remove')
  .description('take a shift away')
  .argument('<shift>', 'id')
  .option('--tenant <id>', 'id or name; needed where there are several')
  .action(async (shift: string, options: OfTenant) => (await import('./people.ts')).removeShift(shift, options))
rota
  .command('reach')
  .description('add a way to reach somebody, tried after those that are there')
  .argument('<e-mail>')
  .requiredOption('--by <kind>', 'in_app, email or webhook')
  .option('--to <address>', 'URL of the webhook, or another mail address')
  .option('--tenant <id>', 'id or name; needed where there are several')
  .action(async (email: string, options: OfTenant & { by: string; to?: string }) =>
    (await import('./people.ts')).reach(email, options),
  )

const policy = program.command('policy').description("a tenant's own rules for the guards")
policy
  .command('check')
  .description('read a policy as a load would; exit code 1 names the rule that is refused')
  .argument('<file>', 'YAML or JSON')
  .action(async (file: string) => (await import('./policy.ts')).check(file))
policy
  .command('load')
  .description('add it as the next version, which holds from the next message on')
  .argument('<file>', 'YAML or JSON')
  .option('--tenant <id>', 'id or name; needed where there are several')
  .action(async (file: string, options: { tenant?: string }) => (await import('./policy.ts')).load(file, options))
policy
  .command('show')
  .description('print the version that holds')
  .option('--tenant <id>', 'id or name; needed where there are several')
  .action(async (options: { tenant?: string }) => (await import('./policy.ts')).show(options))

program
  .command('audit')
  .description('the audit trail')
  .command('verify')
  .description('recompute every chain and name the first bad entry; exit code 1 when there is one')
  .action(async () => (await import('./audit.ts')).verify())

program
  .command('key')
  .description('the master key')
  .command('change')
  .description('put all data under another master key; every process of the service must be stopped')
  .requiredOption('--to <file>', 'file of the new key; made where there is none')
  .action(async (options: { to: string }) => (await import('./key.ts')).change(options))

program
  .command('backup')
  .description('write the embedded database into a new folder; the master key is not in it')
  .argument('<folder>')
  .action(async (folder: string) => (await import('./backup.ts')).backupTo(folder))

program
  .command('restore')
  .description('make the data folder from a backup and verify every audit trail')
  .argument('<folder>')
  .action(async (folder: string) => (await import('./backup.ts')).restoreFrom(folder))

program
  .command('model')
  .description('the configured model')
  .command('check')
  .description('reachable, streams, writes JSON; exit code 1 when not')
  .action(async () => (await import('./model.ts')).check())

program
  .command('contracts')
  .description('prompt contracts')
  .command('list')
  .description('id, version, budget and hash of each contract')
  .action(async () => (await import('./contracts.ts')).list())

program
  .command('probe')
  .description('run one step of the product on JSON lines from standard input')
  .argument(
    '<step>',
    'redact, roundtrip, stream, detect, assert, extract, triage, note, verify, retrieve, answer or screener',
  )
  .option('--corpus <file>', 'for retrieve and answer: JSON lines of documents')
  .option('--locale <locale>', 'language of the texts')
  .option('--model <model>', 'backend, as in MODEL; default: none')
  .option('--data <folder>', 'folder with development data')
  .action(async (step: string, options: Record<string, string>) => (await import('./probe.ts')).probe(step, options))

readEnvFile()
try {
  await program.parseAsync()
} catch (error) {
  if (!isAppError(error)) throw error
  console.error(`anamnesis: ${error.message}`)
  process.exitCode = error.code === 'bad_setting' ? 2 : 1
}
