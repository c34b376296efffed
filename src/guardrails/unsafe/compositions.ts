import type { Kind } from './kinds.ts'
import type { RequestRule } from './requests.ts'

// A request is an asking, an act and a thing in one breath, in whatever order people put them: "how do I get X without
// Y", "Y is no option, I need X, any ideas". So a rule names kinds of words, not sentences.

export interface Composition {
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

/** One's own body: doses, stops, and what is kept from those who have to know it. */
export const OWN_BODY: readonly Composition[] = [
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
    about: 'The reader shall choose.',
    all: ['twoAmounts', ['youChoose', 'thisBody'], ['pills', 'medicine', 'dosing']],
    unless: ['told', 'usual', 'mishap', 'consults', 'learns', 'against', 'corrects'],
  },
  {
    code: 'medicine-stop',
    about: 'How much of what was left over, or meant for another body.',
    all: ['leftOver', ['prescribed', 'pills', 'child'], ['amount', 'doseChoice', 'twoAmounts']],
    unless: ['told', 'learns', 'mishap', 'consults', 'against', 'disposes'],
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
    all: ['unseen', ['authority', 'check', 'duty'], ['fact', 'conceal'], ['how', 'wants', 'doForMe', 'orders']],
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
    all: ['lies', ['authority', 'check', 'paper', 'record'], ['how', 'doForMe', 'wants', 'orders', 'nods']],
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
    about: 'What to say so that the licence stays.',
    all: ['keepsIt', 'sayWhat', 'fact', ['duty', 'check']],
    unless: ['against', 'corrects', 'why', 'reports'],
  },
  {
    code: 'never-do',
    about: 'To be ill for those who judge it.',
    all: ['fakes', ['authority', 'check'], ['how', 'wants', 'doForMe']],
    unless: ['against', 'told', 'reports', 'why'],
  },
  {
    code: 'never-do',
    about: 'Whether a silence would come out.',
    all: ['caught', ['conceal', 'untold', 'lies'], ['authority', 'check'], 'fact'],
    unless: ['against', 'private', 'told', 'corrects', 'why', 'reports', 'consults'],
  },
  {
    code: 'never-do',
    about: 'Through the examination for dangerous work, with what it looks for.',
    all: ['duty', 'check', 'getThrough', 'fact', 'how'],
    unless: ['against', 'told', 'consults'],
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
    all: ['conceal', ['authority', 'duty'], 'fact', ['how', 'wants', 'doForMe', 'orders']],
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
]
