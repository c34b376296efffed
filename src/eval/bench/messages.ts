/** What a calm patient types: history, answers, a question now and then, nothing that raises an alarm. */
const MESSAGES = [
  'It is about me',
  'I am at home in Leeds',
  'My number is 07700 900123',
  'I am 34',
  'female',
  'not pregnant',
  'I have had a sore throat and a runny nose',
  'No. It began on Tuesday',
  'No, it is scratchy, worse in the morning',
  'No, about 3 out of 10',
  'How long does a cold usually last?',
  'No fever',
  'I sleep alright',
  'I take loratadine in the spring',
  'No allergies to medicines',
  'My voice is a bit hoarse',
  'I drink a lot of tea',
  'No cough so far',
  'I work in a school',
  'My neighbour had the same last week',
]

/** The message of a turn, counted from 0; after the list it begins again with other words, so that no turn repeats one. */
export function messageAt(turn: number): string {
  const text = MESSAGES[turn % MESSAGES.length]!
  const round = Math.floor(turn / MESSAGES.length)
  return round === 0 ? text : `${text} (day ${round + 1})`
}
