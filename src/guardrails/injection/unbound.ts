import type { Family } from './family.ts'

/** Told as done: the machine, or whom it plays, is out of its rules. Weaker signs of such a being are counted in `second-self.ts`. */
export const unbound: Family = {
  id: 'unbound',
  about: 'Tells the machine, or a being it speaks for, that its rules are gone.',
  source: 'Shen et al., Do anything now (2023); Wei et al., Jailbroken (2023)',
  signals: [
    {
      id: 'set-free',
      weight: 0.7,
      pattern:
        /\b(?:has|have|had|been|is|are|was) (?:now |finally |been )?(?:broken (?:free|out)|set (?:free|loose)|freed|released|liberated|unchained|unleashed|unlocked)\b[^.!?\n]{0,40}\b(?:rules?|ai|confines|chains|openai|polic\w+|moral\w*|restrictions|filters?|guidelines|programming|limits|constraints|code)\b|\byou have been (?:freed|liberated|unchained|unleashed|jailbroken)\b/,
    },
    {
      id: 'follows-no-rules',
      weight: 0.7,
      pattern:
        /\b(?:no longer|doesn't|does not|don't|do not|not|never|needn't|isn't|aren't) (?:have to |need to |required to )?(?:follow|abide by|obey|bound (?:by|to)|subject to|adher(?:e|ing) to|car(?:e|es) (?:about|for)|consider(?:s)?|respect|comply with|limited by|constrained by|tied to|linked to|restricted by)\b (?:(?:any|the|all|its|your|his|her|their|openai'?s?|or|anyone'?s?|ai|typical|usual|of|rules|whether|an?|request|is|content|moral|ethical) ){0,6}(?:polic(?:y|ies)|guidelines|laws?|legality|restrictions|ethics|ethical|morals?|morality|immoral|legal|illegal|use case|content polic\w+)\b(?! (?:on|about|of) (?:driving|visit\w*|diet))/,
    },
    {
      id: 'policy-off',
      weight: 0.75,
      pattern:
        /\b(?:content|safety|moderation|alignment|ethic\w*|usage|openai|guardrails?|filter(?:s|ing)?|censorship)\b(?: (?:polic(?:y|ies)|alignment|filters?|guidelines|restrictions|checks|protocols?|layers?|rules))?(?: (?:is|are|was|were|has been|have been))? (?:now |currently |all )?(?:suspended|turned off|switched off|disabled|off\b|lifted|waived|deactivated|bypassed|do(?:es)?n't apply|do(?:es)? not apply|not in effect)/,
    },
    {
      id: 'bad-character',
      weight: 0.7,
      pattern:
        /\b(?:evil|unfiltered|uncensored|unrestricted|unaligned|amoral|immoral|jailbroken|rogue|malicious|lawless|unethical|unhinged|sadistic|ruthless)(?:,? (?:and )?\w+){0,3} (?:ai|a\.i\.|bot|chatbot|chat ?gpt|gpt\w*|assistant|model|robot|machine|version of (?:yourself|you|chatgpt)|persona|character|twin)\b(?! (?:for|in) (?:my|a|the|our) (?:[\w-]+ ){0,2}(?:novel|story|book|game|campaign|film|play|comic|series|script))|\b(?:you(?:'re| are)|act as|(?<!\bto )play|(?<!\bto )become|(?<!have to )pretend to be|imagine you(?:'re| are)|simulate) (?:an? |the )?(?:\w+ ){0,3}(?:con artist|hacker|scammer|terrorist|criminal|cult leader|racist|misogynist\w*|misogynistic|sexist|nazi|drug dealer|bomb maker|hitman|smuggler|thief|burglar|spammer|dictator)\b/,
    },
    {
      id: 'as-a-racist',
      weight: 0.65,
      pattern:
        /\bhow (?:would|should|does|do|might|could) (?:an? )?(?:\w+ ){0,2}(?:anti-?semite|racist|colonialist|nazi|sexist|terrorist|extremist|fascist)s?\b/,
    },
  ],
}
