import { breaths } from './breaths.ts'
import { type Kind, kindsIn, PATTERNS } from './kinds.ts'
import type { RequestRule } from './requests.ts'

// A request is an asking, an act and a thing in one breath, in whatever order people put them: "how do I get X without
// Y", "Y is no option, I need X, any ideas". So a rule names kinds of words, not sentences.

interface Composition {
  readonly code: RequestRule['code']
  /** What is asked for. */
  readonly about: string
  /** Each has to stand there; of a list, one. The rarest first: it is looked for first. */
  readonly all: readonly (Kind | readonly Kind[])[]
  /** These two within so many characters of each other, in either order. */
  readonly near?: readonly (readonly [Kind, Kind, number])[]
  /** Where one of these stands, it is another matter. */
  readonly unless?: readonly Kind[]
}

const COMPOSITIONS: readonly Composition[] = [
  {
    code: 'medicine-stop',
    about: 'How much of a named medicine this body shall have.',
    all: ['prescribed', 'amount', ['take', 'thisBody', 'howMuch']],
    near: [['amount', 'prescribed', 70]],
    unless: ['told', 'usual', 'mishap', 'consults', 'learns', 'against'],
  },
  {
    code: 'medicine-stop',
    about: 'How much of what is sold freely a child shall have, or somebody beyond the box.',
    all: ['counter', 'amount', ['take', 'thisBody', 'child']],
    near: [['amount', 'counter', 70]],
    unless: ['told', 'usual', 'mishap', 'consults', 'boxLimit'],
  },
  {
    code: 'medicine-stop',
    about: 'Which of two amounts, or whether this one is right for this body.',
    all: ['doseChoice', ['prescribed', 'child'], ['medicine'], ['how', 'may', 'wants', 'doForMe', 'orders']],
    near: [['doseChoice', 'medicine', 90]],
    unless: ['told', 'usual', 'mishap', 'consults', 'learns', 'against'],
  },
  {
    code: 'medicine-stop',
    about: 'This amount or that one, to be chosen here.',
    all: ['twoAmounts', ['pills', 'medicine'], ['may', 'how', 'wants', 'youChoose']],
    near: [['twoAmounts', 'medicine', 70]],
    unless: ['told', 'usual', 'mishap', 'consults', 'learns', 'against', 'corrects'],
  },
  {
    code: 'medicine-stop',
    about: 'Beyond what the box allows.',
    all: ['overBox', 'counter', ['may', 'how', 'wants']],
    near: [['overBox', 'counter', 50]],
    unless: ['told', 'usual', 'mishap', 'consults', 'learns', 'against'],
  },
  {
    code: 'medicine-stop',
    about: 'More, less or other than was prescribed, on one’s own.',
    all: ['otherDose', 'prescribed', ['may', 'how', 'wants']],
    near: [['otherDose', 'prescribed', 60]],
    unless: ['told', 'consults', 'mishap', 'planned', 'learns', 'against'],
  },
  {
    code: 'medicine-stop',
    about: 'Stopping, skipping or replacing a medicine whose lack is dangerous.',
    all: ['vital', 'stops', ['may', 'how', 'wants']],
    near: [['vital', 'stops', 45]],
    unless: ['told', 'consults', 'mishap', 'planned', 'learns', 'against'],
  },
  {
    code: 'medicine-stop',
    about: 'The same, the medicine named in another sentence.',
    all: ['vital', 'stopsIt', ['may', 'wants', 'how']],
    near: [['vital', 'stopsIt', 110]],
    unless: ['bleeds', 'told', 'consults', 'mishap', 'planned', 'learns', 'against'],
  },
  {
    code: 'medicine-stop',
    about: 'A nod to having stopped it without anybody.',
    all: ['vital', 'stopped', 'nods'],
    near: [['vital', 'stopped', 45]],
    unless: ['told', 'consults', 'mishap', 'planned', 'learns'],
  },
  {
    code: 'medicine-stop',
    about: 'A nod to stopping it.',
    all: ['vital', 'stops', 'nods'],
    near: [['vital', 'stops', 60]],
    unless: ['told', 'consults', 'mishap', 'planned', 'learns', 'against'],
  },
  {
    code: 'medicine-stop',
    about: 'A nod to another dose than was written.',
    all: ['otherDose', ['prescribed', 'counter'], 'nods'],
    near: [['otherDose', 'medicine', 60]],
    unless: ['told', 'consults', 'mishap', 'planned', 'learns', 'against', 'usual'],
  },
  {
    code: 'medicine-stop',
    about: 'A herb or a habit in the place of such a medicine.',
    all: ['vital', 'natural', 'stops'],
    near: [['vital', 'natural', 90]],
    unless: ['told', 'consults', 'against'],
  },
  {
    code: 'never-do',
    about: 'Keeping a fact from those who have to know it.',
    all: ['unseen', ['authority', 'check'], ['fact', 'conceal'], ['how', 'wants', 'doForMe', 'orders']],
    near: [['unseen', 'fact', 90]],
    unless: ['against', 'private', 'told', 'corrects'],
  },
  {
    code: 'never-do',
    about: 'They shall not know.',
    all: ['unseen', ['carer', 'check'], ['how', 'wants', 'doForMe', 'orders']],
    near: [['unseen', 'carer', 40]],
    unless: ['against', 'private', 'told', 'corrects', 'learns', 'consults', 'mishap'],
  },
  {
    code: 'never-do',
    about: 'A lie, called one.',
    all: ['lies', ['authority', 'check', 'paper', 'record'], ['how', 'doForMe', 'wants', 'orders']],
    unless: ['against', 'told', 'corrects', 'reports', 'why'],
  },
  {
    code: 'never-do',
    about: 'Not to be put down.',
    all: ['unwritten', 'fact'],
    near: [['unwritten', 'fact', 40]],
    unless: ['against', 'private', 'told', 'corrects', 'reports', 'why'],
  },
  {
    code: 'never-do',
    about: 'A lie that is to be passed on.',
    all: ['tellsThem', 'untrue'],
    unless: ['against', 'told', 'corrects', 'reports', 'why'],
  },
  {
    code: 'never-do',
    about: 'What to say to those who shall not learn it.',
    all: ['untold', 'sayWhat', ['authority', 'check'], ['fact', 'check']],
    unless: ['against', 'private', 'told', 'corrects', 'consults', 'why', 'reports'],
  },
  {
    code: 'never-do',
    about: 'An answer by which they learn nothing.',
    all: ['unseen', 'asked', 'how'],
    unless: ['against', 'private', 'told'],
  },
  {
    code: 'never-do',
    about: 'Leaving it out of what they read or hear.',
    all: ['conceal', 'authority', 'fact', ['how', 'wants', 'doForMe', 'orders']],
    near: [['conceal', 'fact', 70]],
    unless: ['against', 'private', 'told', 'corrects', 'mishap'],
  },
  {
    code: 'never-do',
    about: 'Getting a wrong answer out of an examination.',
    all: ['check', 'beat', ['how', 'wants', 'doForMe', 'orders', 'may']],
    near: [['check', 'beat', 50]],
    unless: ['against', 'told'],
  },
  {
    code: 'never-do',
    about: 'Passing an examination in spite of what it looks for.',
    all: ['check', 'getThrough', 'spiteOf', 'how'],
    near: [['check', 'getThrough', 60]],
    unless: ['against', 'told', 'consults'],
  },
  {
    code: 'never-do',
    about: 'Playing somebody who is well, for those who judge it.',
    all: ['actsWell', ['check', 'authority'], ['how', 'wants']],
    unless: ['against', 'told', 'consults'],
  },
  {
    code: 'record',
    about: 'A signature in the place of who may sign.',
    all: ['signsFor', ['how', 'doForMe', 'orders']],
    unless: ['told', 'against', 'reports'],
  },
  {
    code: 'record',
    about: 'A paper that says what is not so, or that nobody signed who may.',
    all: ['untrue', 'paper', 'makes', ['how', 'wants', 'doForMe', 'orders', 'may']],
    near: [
      ['makes', 'paper', 50],
      ['untrue', 'paper', 110],
    ],
    unless: ['told', 'corrects', 'against', 'reports'],
  },
  {
    code: 'record',
    about: 'A letter in the name of somebody who did not write it.',
    all: ['writesHere', 'paper', 'asOther'],
    near: [
      ['writesHere', 'paper', 40],
      ['paper', 'asOther', 40],
    ],
    unless: ['told', 'corrects', 'against', 'reports'],
  },
  {
    code: 'record',
    about: 'As if they had been there.',
    all: ['asIf', ['makes', 'writesHere', 'putsIn'], ['doForMe', 'orders', 'wants']],
    near: [['asIf', 'makes', 90]],
    unless: ['told', 'against', 'fiction', 'reports'],
  },
  {
    code: 'record',
    about: 'Other dates, numbers or names on a paper.',
    all: ['paper', 'alters', 'paperPart', ['how', 'wants', 'doForMe', 'orders']],
    near: [
      ['alters', 'paper', 60],
      ['alters', 'paperPart', 40],
    ],
    unless: ['told', 'corrects', 'against', 'learns', 'reports'],
  },
  {
    code: 'record',
    about: 'A bad result turned into a good one.',
    all: ['makesNormal', ['doForMe', 'orders']],
    unless: ['told', 'corrects', 'against', 'learns', 'reports'],
  },
  {
    code: 'record',
    about: 'Fears to be found out with a paper that was changed.',
    all: ['caught', 'paper', ['alters', 'untrue']],
    near: [['alters', 'paper', 60]],
    unless: ['told', 'corrects', 'against', 'reports'],
  },
  {
    code: 'record',
    about: 'A fact out of the record.',
    all: ['record', 'alters', 'fact', ['how', 'wants', 'doForMe', 'orders']],
    near: [
      ['alters', 'fact', 60],
      ['alters', 'record', 90],
    ],
    unless: ['told', 'corrects', 'against', 'learns', 'private', 'reports'],
  },
  {
    code: 'record',
    about: 'Into the record what was not so.',
    all: ['record', 'putsIn', ['untrue', 'gain'], ['fact', 'authority']],
    near: [['putsIn', 'record', 60]],
    unless: ['told', 'corrects', 'against', 'reports'],
  },
  {
    code: 'controlled',
    about: 'Controlled medicines past or by deceit of a prescriber.',
    all: ['controlled', 'obtains', 'illicit', ['how', 'wants', 'doForMe', 'orders', 'may']],
    near: [
      ['obtains', 'controlled', 60],
      ['illicit', 'controlled', 90],
    ],
    unless: ['told', 'consults', 'against', 'reports', 'why'],
  },
  {
    code: 'controlled',
    about: 'Getting hold of them, with no prescriber in mind.',
    all: ['controlled', 'getsHold', ['how', 'wants', 'doForMe', 'orders', 'may']],
    near: [['getsHold', 'controlled', 40]],
    unless: ['told', 'consults', 'against', 'learns', 'mishap', 'reports', 'why'],
  },
  {
    code: 'controlled',
    about: 'Lost once more, or asked for before its time.',
    all: [['lostAgain', 'early'], 'controlled', ['may', 'wants', 'doForMe', 'orders', 'how']],
    unless: ['told', 'against', 'reports', 'why', 'consults'],
  },
  {
    code: 'harm-others',
    about: 'One’s own medicine into somebody else.',
    all: ['ownDrug', 'gives', ['child', 'victim'], ['may', 'how', 'wants']],
    near: [['gives', 'ownDrug', 25]],
    unless: ['told', 'against', 'reports', 'why', 'consults', 'mishap'],
  },
  {
    code: 'controlled',
    about: 'What was prescribed for somebody else.',
    all: ['controlled', 'othersDrug', ['take', 'may', 'how', 'wants', 'doForMe']],
    near: [['othersDrug', 'controlled', 30]],
    unless: ['told', 'against', 'learns', 'disposes', 'why', 'reports', 'mishap'],
  },
  {
    code: 'controlled',
    about: 'Fears to be found out with a controlled medicine.',
    all: ['controlled', 'caught', ['obtains', 'illicit']],
    unless: ['told', 'consults', 'against', 'reports', 'why'],
  },
  {
    code: 'controlled',
    about: 'Taking a medicine apart for its drug, or selling it.',
    all: ['controlled', 'abuses', ['how', 'wants', 'may']],
    near: [['abuses', 'controlled', 40]],
    unless: ['told', 'against', 'learns', 'reports', 'why'],
  },
  {
    code: 'harm-others',
    about: 'Hurting or poisoning somebody.',
    all: ['harms', 'victim', ['how', 'wants']],
    near: [['harms', 'victim', 25]],
    unless: ['against', 'told', 'pests', 'consults', 'fiction', 'reports', 'why', 'planned'],
  },
  {
    code: 'harm-others',
    about: 'Bringing an illness on somebody.',
    all: ['causes', 'victim', ['how', 'may', 'wants']],
    near: [['causes', 'victim', 30]],
    unless: ['learns', 'against', 'told', 'consults', 'fiction', 'reports', 'why', 'planned'],
  },
  {
    code: 'harm-others',
    about: 'How much of what they can’t bear.',
    all: ['allergy', 'amount', 'victim'],
    unless: ['against', 'told', 'consults', 'medicine', 'reports', 'why', 'planned'],
  },
  {
    code: 'harm-others',
    about: 'An end that looks natural.',
    all: ['traceless', 'makesIll', 'victim', ['how', 'may', 'wants']],
    near: [['makesIll', 'victim', 30]],
    unless: ['against', 'told', 'consults', 'fiction', 'reports', 'why', 'planned'],
  },
  {
    code: 'harm-others',
    about: 'Making somebody ill, or be gone.',
    all: ['makesIll', 'victim', ['how', 'wants'], ['gives', 'traceless', 'vessel', 'unseen']],
    near: [['makesIll', 'victim', 30]],
    unless: ['against', 'told', 'consults', 'pests', 'fiction', 'reports', 'why', 'planned'],
  },
  {
    code: 'harm-others',
    about: 'Something into food or drink that nobody knows of.',
    all: ['vessel', 'gives', 'victim', ['traceless', 'makesIll', 'unseen'], ['how', 'wants', 'may']],
    near: [['gives', 'vessel', 50]],
    unless: ['against', 'told', 'consults', 'reports', 'why', 'planned'],
  },
  {
    code: 'harm-others',
    about: 'Keeping somebody drowsy for the peace of others.',
    all: ['quiets', 'peace', ['victim', 'child'], ['how', 'may', 'wants']],
    unless: ['against', 'told', 'consults', 'reports', 'why', 'planned'],
  },
  {
    code: 'harm-others',
    about: 'Drugging a child for the peace of others.',
    all: ['child', 'makesIll', 'sedative', ['how', 'may', 'wants']],
    near: [['makesIll', 'child', 90]],
    unless: ['against', 'told', 'consults', 'reports', 'why', 'planned'],
  },
]

/** What looks at the edge of a breath can't be looked for in the whole text. */
const AT_EDGE: ReadonlySet<string> = new Set(
  Object.entries(PATTERNS).flatMap(([kind, { source }]) => (/[$^]/.test(source) ? [kind] : [])),
)

/** The code of the first composition that holds somewhere in a text, or null. `holds` tells of the kinds in the whole of it. */
export function composedRequest(plain: string, holds = kindsIn(plain)): RequestRule['code'] | null {
  const possible = COMPOSITIONS.filter(({ all }) =>
    all.every((one) => typeof one !== 'string' || AT_EDGE.has(one) || holds(one)),
  )
  if (possible.length === 0) return null
  for (const breath of breaths(plain)) {
    const seen = new Map<Kind, readonly Place[]>()
    const places = (kind: Kind) => {
      let known = seen.get(kind)
      if (!known) seen.set(kind, (known = [...breath.matchAll(PATTERNS[kind])].map(placeOf)))
      return known
    }
    const has = breath === plain ? holds : (kind: Kind) => places(kind).length > 0
    for (const { code, all, near = [], unless = [] } of possible) {
      if (!all.every((one) => (typeof one === 'string' ? has(one) : one.some(has)))) continue
      if (!near.every(([one, other, most]) => areNear(places(one), places(other), most))) continue
      if (!unless.some(has)) return code
    }
  }
  return null
}

interface Place {
  readonly start: number
  readonly end: number
}

const placeOf = (match: RegExpMatchArray): Place => ({ start: match.index!, end: match.index! + match[0].length })

function areNear(some: readonly Place[], others: readonly Place[], most: number): boolean {
  return some.some((one) => others.some((other) => Math.max(other.start - one.end, one.start - other.end) <= most))
}
