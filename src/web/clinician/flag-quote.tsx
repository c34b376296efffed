import type { Turn } from '../../core/chat.ts'
import type { EscalationDetail } from '../../core/rest.ts'
import { askedBefore } from './asked-before.ts'

interface FlagQuoteProps {
  flag: EscalationDetail['redFlags'][number]
  turns: readonly Turn[]
  raisedAt: string
}

/** The words that raised an alarm, behind the question they answer where they are only a yes or a no, and the rule. */
export function FlagQuote({ flag: { quote, rule, beside }, turns, raisedAt }: FlagQuoteProps) {
  const question = beside ? null : askedBefore(turns, { quote, until: raisedAt })
  return (
    <>
      {question !== null && <bdi>“{question}” – </bdi>}
      {beside && <bdi>“{beside.quote}” – </bdi>}
      <bdi>“{quote}”</bdi> <span className="rule">{rule}</span>
    </>
  )
}
