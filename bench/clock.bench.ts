/**
 * The service clock against Perl's Business::Hours on the same pairs: node bench/clock.bench.ts
 * Installs Debian's libbusiness-hours-perl by apt when it may; otherwise says so and measures the clock alone.
 */
import { spawnSync } from 'node:child_process'
import {
  dayOf,
  dueAfter,
  officeCalendar,
  openingHours,
  prepareCalendar,
  workingTime,
} from '../src/modules/standards/index.ts'

/** Reads pairs of epoch seconds; prints the best time of three rounds, then every answer. */
const program = `
use strict; use warnings; use Business::Hours; use Time::HiRes qw(time);
my %day = (Name => 'd', Start => '9:00', End => '17:00');
my $hours = Business::Hours->new();
$hours->business_hours(
  0 => { Name => 'Sunday', Start => undef, End => undef },
  (map { $_ => { %day } } 1 .. 5),
  6 => { Name => 'Saturday', Start => undef, End => undef },
);
# The table of the seven years is made before the time is taken, as ours is.
$hours->for_timespan(Start => 1577836800, End => 1798761600);
my @pairs = map { [ split ] } <STDIN>;
my (@answers, $best);
for (1 .. 3) {
  my $began = time;
  @answers = map { $hours->between($_->[0], $_->[1]) } @pairs;
  my $took = time - $began;
  $best = $took if !defined $best || $took < $best;
}
print "$best\\n", map { "$_\\n" } @answers;
`

const pairs = randomPairs(20_000)
const calendar = prepareCalendar(
  openingHours({ ...officeCalendar('CA-ON'), timezone: 'UTC', holidaySets: [] }),
  dayOf(2020, 1, 1),
  dayOf(2026, 12, 31),
)

const elapsed = best(() => {
  let sum = 0
  for (const { start, end } of pairs) sum += workingTime(calendar, start, end)
  return sum
})
const due = best(() => {
  let sum = 0
  for (const { start, duration } of pairs) sum += dueAfter(calendar, start, duration)
  return sum
})

report('elapsed, seven prepared years', elapsed.nanoseconds, 200)
report('due, seven prepared years', due.nanoseconds, 200)

const sample = pairs.slice(0, 400)
const perl = runPerl(sample)
if (typeof perl === 'string') console.log(`Business::Hours: not measured (${perl})`)
else {
  const wrong = sample.filter(
    ({ start, end }, index) => !agrees(workingTime(calendar, start, end) / 1000, perl.answers[index]),
  )
  console.log(
    `Business::Hours, elapsed: ${perl.nanoseconds.toFixed(0)} ns each; ${wrong.length} of ${sample.length} answers differ`,
  )
  const ratio = perl.nanoseconds / elapsed.nanoseconds
  console.log(`ratio: ${ratio.toFixed(0)} times Business::Hours (at least 500 wanted)`)
  if (wrong.length || ratio < 500) process.exitCode = 1
}
if (elapsed.nanoseconds > 200 || due.nanoseconds > 200) process.exitCode = 1

type Pair = { readonly start: number; readonly end: number; readonly duration: number }

/** Pairs up to 60 days apart, over six years, on whole seconds; the same on every run. */
function randomPairs(count: number): readonly Pair[] {
  let state = 42
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: count }, () => {
    const start = Date.UTC(2020, 0, 8) + Math.floor(random() * 6 * 365 * 86_400) * 1000
    return {
      start,
      end: start + Math.floor(random() * 60 * 86_400) * 1000,
      duration: (1 + Math.floor(random() * 40 * 3600)) * 1000,
    }
  })
}

/** Nanoseconds for one calculation in the best of many rounds: the machine's other work is not what is measured. */
function best(round: () => number): { readonly nanoseconds: number; readonly sum: number } {
  let nanoseconds = Number.POSITIVE_INFINITY
  let sum = 0
  for (let turn = 0; turn < 60; turn += 1) {
    const began = process.hrtime.bigint()
    sum = round()
    nanoseconds = Math.min(nanoseconds, Number(process.hrtime.bigint() - began) / pairs.length)
  }
  return { nanoseconds, sum }
}

function report(what: string, nanoseconds: number, limit: number): void {
  console.log(`${what}: ${nanoseconds.toFixed(0)} ns each (at most ${limit} wanted)`)
}

/** Business::Hours counts the second of the end too, so its answer is one second longer when the end is working time. */
function agrees(seconds: number, answer: number | undefined): boolean {
  return answer !== undefined && (answer === seconds || answer === seconds + 1)
}

/** The peer's best time for the same pairs, its own start-up left out, and its answers in seconds; or why it cannot run. */
function runPerl(sample: readonly Pair[]): { nanoseconds: number; answers: readonly number[] } | string {
  const missing = ensurePeer()
  if (missing) return missing
  const input = sample.map(({ start, end }) => `${start / 1000} ${end / 1000}`).join('\n')
  const run = spawnSync('perl', ['-e', program], {
    input,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  })
  if (run.status !== 0) return run.stderr.trim()
  const [time = '', ...answers] = run.stdout.trim().split('\n')
  return { nanoseconds: (Number(time) * 1e9) / sample.length, answers: answers.map(Number) }
}

function ensurePeer(): string | undefined {
  const present = () => spawnSync('perl', ['-MBusiness::Hours', '-e', '1']).status === 0
  if (present()) return undefined
  spawnSync('apt-get', ['install', '-y', '-q', 'libbusiness-hours-perl'], {
    stdio: 'ignore',
    timeout: 180_000,
  })
  return present() ? undefined : 'libbusiness-hours-perl is not installed and apt-get may not install it here'
}
