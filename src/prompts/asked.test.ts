import { expect, it } from 'vitest'
import { asked } from './asked.ts'

it.each(['do din se', 'could be, period is a week late', 'might have been the fish', 'is getting worse'])(
  'what leaves out its subject asks nothing: %s',
  (text) => {
    expect(asked(text)).toEqual({ questions: [], tells: true })
  },
)

it.each(['could it be my period', 'might it be the fish', 'is it getting worse'])(
  'and with one it asks: %s',
  (text) => {
    expect(asked(text).questions).toEqual([text])
  },
)
