import { fold } from '../../core/text.ts'

type Kind = 'diagnosis' | 'dosage' | 'false-reassurance'

// What the English rules say, in short, for the other languages of the service. They are asked whatever the locale is:
// a model may answer in the language of the question. Written as people write and folded here, as the text is.

const ES_ILL =
  'neumon\u00eda|apendicitis|diabetes|asma|c\u00e1ncer|infecci\u00f3n|gripe|migra\u00f1a|bronquitis|depresi\u00f3n|ansiedad|infarto|ictus|anemia|hipertensi\u00f3n|gastritis|alergia|tumor|covid|\\w{3,}itis|\\w{3,}osis'
const FR_ILL =
  'pneumonie|appendicite|diab\u00e8te|asthme|cancer|infection|grippe|migraine|bronchite|d\u00e9pression|angine|infarctus|avc|an\u00e9mie|hypertension|gastrite|allergie|tumeur|covid|\\w{3,}ite|\\w{3,}ose'
const AR_ILL =
  '\u0627\u0644\u062a\u0647\u0627\u0628|\u0627\u0644\u0633\u0643\u0631\u064a|\u0631\u0628\u0648|\u0633\u0631\u0637\u0627\u0646|\u0639\u062f\u0648\u0649|\u0627\u0643\u062a\u0626\u0627\u0628|\u062c\u0644\u0637\u0629|\u0625\u0646\u0641\u0644\u0648\u0646\u0632\u0627|\u0636\u063a\u0637 \u0627\u0644\u062f\u0645|\u0641\u0642\u0631 \u0627\u0644\u062f\u0645'
const FA_ILL =
  '\u062f\u06cc\u0627\u0628\u062a|\u0622\u0633\u0645|\u0633\u0631\u0637\u0627\u0646|\u0639\u0641\u0648\u0646\u062a|\u0627\u0641\u0633\u0631\u062f\u06af\u06cc|\u0633\u06a9\u062a\u0647|\u0622\u0646\u0641\u0648\u0644\u0627\u0646\u0632\u0627|\u0630\u0627\u062a \u0627\u0644\u0631\u06cc\u0647|\u0645\u06cc\u06af\u0631\u0646|\u06a9\u0645 ?\u062e\u0648\u0646\u06cc|\u0641\u0634\u0627\u0631 \u062e\u0648\u0646'
const HI_ILL =
  '\u0928\u093f\u092e\u094b\u0928\u093f\u092f\u093e|\u092e\u0927\u0941\u092e\u0947\u0939|\u0921\u093e\u092f\u092c\u093f\u091f\u0940\u091c|\u0926\u092e\u093e|\u0915\u0948\u0902\u0938\u0930|\u0938\u0902\u0915\u094d\u0930\u092e\u0923|\u0905\u0935\u0938\u093e\u0926|\u090f\u0928\u0940\u092e\u093f\u092f\u093e|\u092e\u093e\u0907\u0917\u094d\u0930\u0947\u0928'
const UNITS =
  'mg|ml|g|mcg|comprimidos?|pastillas?|c\u00e1psulas?|gotas|comprim\u00e9s?|cachets?|g\u00e9lules?|gouttes|\u0645\u0644\u063a|\u0645\u0644\u063a\u0645|\u0642\u0631\u0635|\u0642\u0631\u0635\u064a\u0646|\u062d\u0628\u0629|\u062d\u0628\u062a\u064a\u0646|\u062d\u0628\u0648\u0628|\u0645\u06cc\u0644\u06cc ?\u06af\u0631\u0645|\u0642\u0637\u0631\u0647|\u06a9\u067e\u0633\u0648\u0644|\u092e\u093f\u0932\u0940\u0917\u094d\u0930\u093e\u092e|\u090f\u092e\u091c\u0940|\u0917\u094b\u0932\u0940|\u0917\u094b\u0932\u093f\u092f\u093e\u0901|\u092c\u0942\u0901\u0926'
const TAKES =
  'tom[ea]r?|d[eé]le|prenez|prendre|donnez|\u062a\u0646\u0627\u0648\u0644|\u062e\u0630|\u0623\u0639\u0637|\u0628\u062e\u0648\u0631\u06cc\u062f|\u0645\u0635\u0631\u0641 \u06a9\u0646\u06cc\u062f|\u0628\u062f\u0647\u06cc\u062f|\u0632\u062f|\u0932\u0947\u0902|\u0932\u0940\u091c\u093f\u090f|\u0916\u093e\u090f\u0902|\u0926\u0947\u0902'

const SAID: Readonly<Record<Kind, readonly RegExp[]>> = {
  diagnosis: [
    rule(
      `(?<!si )(?<!cuando )\\b(?:usted )?(?:tiene|padece|sufre|tienes)(?: de)?(?: un[oa]?)? (?:[a-z]+ ){0,2}?(?:${ES_ILL})`,
    ),
    rule(
      `\\b(?:probable|seguro) (?:es )?que (?:sea|tenga)(?: un[oa]?)? (?:${ES_ILL})|\\b(?:indican?|sugieren?|confirman?|parece|se trata de)(?: ser)?(?: un[oa]?)? (?:${ES_ILL})`,
    ),
    rule(
      `(?<!si )(?<!quand )\\bvous (?:avez|souffrez|faites)(?: d[eu']s?)? ?(?:une? |le |la |l')?(?:[a-z]+ ){0,2}?(?:${FR_ILL})`,
    ),
    rule(
      `\\b(?:il s'agit|c'est)(?: (?:probablement|sans doute|s\u00fbrement))?(?: d')?(?: ?de)? ?(?:une? |la |le )?(?:${FR_ILL})|\\b(?:indiquent|sugg\u00e8rent|confirment) (?:une? |la |le )?(?:${FR_ILL})`,
    ),
    rule(
      `(?:\u0644\u062f\u064a\u0643|\u0639\u0646\u062f\u0643|\u0645\u0635\u0627\u0628\u0629? \u0628|\u062a\u0639\u0627\u0646\u064a \u0645\u0646) ?(?:\u0627\u0644)?(?:${AR_ILL})`,
    ),
    rule(
      `\u0634\u0645\u0627 (?:\u0628\u0647 )?(?:${FA_ILL}) (?:\u062f\u0627\u0631\u06cc\u062f|\u0645\u0628\u062a\u0644\u0627|\u06af\u0631\u0641\u062a\u0647)`,
    ),
    rule(
      `\u0622\u092a\u0915\u094b (?:${HI_ILL}) (?:\u0939\u0948|\u0939\u094b \u0917\u092f\u093e)`.replace(
        '\u0622',
        '\u0906',
      ),
    ),
  ],
  dosage: [
    rule(
      `(?:${TAKES})[^.!?\u061f\u0964]{0,30}?(?:\\d+|un[oa]?|dos|tres|media|une?|deux|trois|\u062b\u0644\u0627\u062b|\u062f\u0648|\u0633\u0647|\u06cc\u06a9|\u090f\u0915|\u0926\u094b|\u0924\u0940\u0928) ?(?:${UNITS})(?![\\w-])`,
    ),
    rule(`(?:${TAKES}) (?:${UNITS})`),
    rule(
      `(?:\\d+|dos|deux|\u062f\u0648|\u0633\u0647|\u06cc\u06a9|\u090f\u0915|\u0926\u094b|\u0924\u0940\u0928) ?(?:${UNITS})[^.!?\u061f\u0964]{0,30}?(?:${TAKES}|cada|veces al d\u00eda|fois par jour|toutes les)`,
    ),
    rule(
      '(?<!no )\\bdej[ea] de tomar\\b(?!.*\\b(?:sin|consult))|\\b(?:suspenda|duplique) (?:su|la|el)\\b|\\b(?:arr\u00eatez|doublez|suspendez) (?:votre|la|le|les)\\b(?!.*\\bsans\\b)(?!.*\\bpas\\b)',
    ),
  ],
  'false-reassurance': [
    rule(
      '\\bno es (?:nada )?grave|\\bnada grave\\b|\\bno (?:necesita|hace falta|tiene que) (?:ir|ver|llamar)|\\bno se preocupe\\b|\\bse le pasar\u00e1\\b',
    ),
    rule(
      "\\brien de grave\\b|\\bpas grave\\b|\\bpas besoin (?:de|d') ?(?:voir|aller|appeler|consulter|un m\u00e9decin)|\\bne vous inqui\u00e9tez pas\\b|\\b\u00e7a va passer\\b|\\binutile (?:de|d') ?(?:voir|aller|appeler|consulter)",
    ),
    rule(
      '\u0644\u0627 \u062a\u0642\u0644\u0642|\u0644\u064a\u0633 (?:\u0627\u0644\u0623\u0645\u0631 )?\u062e\u0637\u064a\u0631|\u0644\u0627 \u062a\u062d\u062a\u0627\u062c (?:\u0625\u0644\u0649 )?(?:\u0637\u0628\u064a\u0628|\u0632\u064a\u0627\u0631\u0629|\u0627\u0644\u0637\u0628\u064a\u0628)|\u0644\u0627 \u062f\u0627\u0639\u064a \u0644\u0644\u0642\u0644\u0642',
    ),
    rule(
      '\u0646\u06af\u0631\u0627\u0646 \u0646\u0628\u0627\u0634\u06cc\u062f|\u0686\u06cc\u0632 \u0645\u0647\u0645\u06cc \u0646\u06cc\u0633\u062a|\u062e\u0637\u0631\u0646\u0627\u06a9 \u0646\u06cc\u0633\u062a|\u0646\u06cc\u0627\u0632\u06cc? \u0628\u0647 (?:\u067e\u0632\u0634\u06a9|\u062f\u06a9\u062a\u0631) \u0646(?:\u062f\u0627\u0631\u06cc\u062f|\u06cc\u0633\u062a)',
    ),
    rule(
      '\u091a\u093f\u0902\u0924\u093e (?:\u092e\u0924|\u0928)|\u0917\u0902\u092d\u0940\u0930 \u0928\u0939\u0940\u0902|\u0921\u0949\u0915\u094d\u091f\u0930 \u0915\u0940 (?:\u0915\u094b\u0908 )?\u091c\u093c?\u0930\u0942\u0930\u0924 \u0928\u0939\u0940\u0902',
    ),
  ],
}

/** Whether a folded text says it in one of the other languages. */
export function saidElsewhere(kind: Kind, plain: string): boolean {
  return SAID[kind].some((pattern) => pattern.test(plain))
}

function rule(source: string): RegExp {
  return new RegExp(fold(source).text)
}
