import { expect, it } from 'vitest'
import { withNames } from './names.ts'

it.each([
  [
    'The patient has had a cough since tuesday.',
    "I've had a cough since Tuesday",
    'The patient has had a cough since Tuesday.',
  ],
  ['Social history: austin, texas.', 'Austin, Texas', 'Social history: Austin, Texas.'],
  ['Dr patel in leeds saw her.', 'then Dr Patel in Leeds saw me', 'Dr Patel in Leeds saw her.'],
  ['The patient takes ramipril.', 'Ramipril, five in the morning', 'The patient takes ramipril.'],
  ['The patient may be pregnant.', 'I may be, since May', 'The patient may be pregnant.'],
  ['Pain in the chest.', 'PAIN IN MY CHEST', 'Pain in the chest.'],
  ['The patient reports a bad cold today.', 'I Have A Bad Cold Today', 'The patient reports a bad cold today.'],
])('writes names as they were written: %s', (text, said, expected) => {
  expect(withNames(text, said)).toBe(expected)
})
