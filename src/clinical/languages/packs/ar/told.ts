import type { RedFlags } from '../../pack.ts'
import { NOT, verb } from './words.ts'

/** What whole talks added, in both scripts: verbs after "ma 3am", and the Levant by ear. */
const LEGS = 'رجليه|رجليها|رجلي|رجولي|رجوله|رجليا|اجري|اجريه|ساقي|ساقيه'
const NO = 'mish|mesh|msh|mush|mch|mo|mu|mou|ma|mab|machi|ma3ad'
const EYE = '3ayni|3eini|3eni|3yoni|3youni|3aynay|3ayno|3ayna'
const THROAT = '7al2i|7al2o|7al2a|zalo3mi|zal3oumi|zoori|zori|zoro|7anjarti'

export const told: RedFlags = {
  'weakness-one-side': [
    `${NOT} ~1 ${verb('حس', 'حرك', 'تحرك')}|حاسس|حاسة ~1 نص|نصف|بنص|بنصف|شق ~1 جسمه|جسمها|جسمي|جسمو|بدنه|بدني|جسده`,
  ],
  'saddle-numbness': [`${NOT} ~1 ${verb('حس')}|حس|حاسس|حاسة ~1 بين ~1 فخادي|فخاذي|فخوذي|رجلي|رجولي|رجليا|فخادها`],
  choking: ['شرق|شرقت|تشرق|يشرق|tcherre9|tcharre9|cherre9|tcharreg|charga ~2 حبة|اكل|لقمة|7abba|makla|7aja|khobz|l7em'],
  'cyanosis-infant': [
    'tfel|wlidi|weldi|bebe|drari|sghir|rdi3 ~6 zreg|zre9|zra9|zrag',
    `binti|benti|ibni|ebni|baby|tefel|tifl|walad ~2 shfefa|shfefo|shfeefa|shafayfo|lawno|lawna ~2 zer2|zer2a|zar2a|azra2`,
  ],
  'legs-not-working': [`${NOT} ~1 ${verb('حرك', 'حس', 'حسس')}|قادر ~1 ${LEGS}`],
  'bladder-bowel-loss': [`${NOT} ~1 ${verb('قدر')}|قادر|قادرة ~1 ${verb('مسك', 'تحكم', 'حبس')} ~1 بول|البول|بولي|حالي`],
  'chest-pain': [
    'تقل|بتقل|ثقل|بثقل|كتمة|بكتمة|كبسة|عصرة ~2 صدري|صدره|صدرها',
    'te2el|t2l|tu2el|thiqel|ti2el|te2l|7ajar|sakhra|balata ~3 sadri|sadro|sadra|sedri|sidri',
    'sadri|sadro|sadra|sedri|sidri ~2 te2il|t2il|msakkar|ma3sour',
  ],
  'throat-closing': [
    `${THROAT} ~2 ysakker|yesakker|msakkar|bysakker|yetsakkar|sakkar|yday2|yde2|ynsadd|mensadd|tsakkar|btsakker`,
    `sakkar|ysakker|bysakker ~1 ${THROAT}`,
  ],
  'vomiting-blood': [
    'istafregh|istafra8|estafregh|stafregh|yestafregh|btestafregh|byestafregh|estfregh|astafre8|bistafre8 ~2 dam|damm|dem',
  ],
  'vision-loss': [
    `${NO} ~1 3edt|3odt|3od|3ad|3ed ~1 shoof|shouf|shuf|ashoof|ashouf|bshoof|bshouf ~3 ${EYE}?`,
    `${NO} ~1 shoof|shouf|bshoof|bshouf|ashouf|ashoof ~2 ${EYE}`,
  ],
  'not-waking': [`${NO} ~1 bte97a|bye97a|ye97a|te97a|bts7a|btefee2|btfee2|byefi2|btefi2|t97a`],
  overdose: [
    'shrebt|chrebt|shrbt|shreb|bla3et|bala3et|akalt|khadet|akhadet ~1 kil|kel|kol|kull|koll ~2 3elbet|3elbe|3olbe|7boub|7oboub|dawa|panadol',
  ],
  'reduced-fetal-movement': [
    'janin|baby|bebe|bibi|walad ~2 ma|mish|mesh ~2 t7arak|yet7arak|yit7arrak|byet7arak|byit7arrak|7arrak|yet7arrak|t7arrak',
    'ma|mish ~2 7ases|7ass|7assa|7asse ~2 janin|baby|bebe|walad',
  ],
  'suicidal-intent': [
    'baddi|biddi|bedi|beddi|bidi|3ayez|3ayza|ra7|rah|7a ~1 mawwet|mawet|amawwet|amawet|2tol|e2tol|a2tol|o2tol|nhi ~1 7ali|hali|nafsi|7yati|7ayati',
  ],
  'self-harm': [
    '2ata3t|2ata3et|2tta3t|jara7t|2ass|2assayt|fata7t ~1 sharayeeni|sharayini|charayini|shrayini|3ro2i|eedi|idi|eidi|ma3sami',
  ],
  'suicide-plan': [
    'jahhazet|jahhazt|7addart|7adert|ishtaret|shtaret ~2 7abl|7abel|7boub|7oboub|sekkin|sikkin|shafra|fard',
  ],
  'blue-lips': ['shfefa|shfefo|shfeefa|shfefi|shafayefo ~1 zer2|zer2a|zar2|zar2a|azra2'],
  'limb-turned-cold': ['rejli|ijri|eedi|idi|rejlo|ijro|ido ~2 berde|barde|bared|baarde|sa2a3a'],
  'cold-pale-limb': ['rejli|ijri|eedi|idi|rejlo|ijro|ido ~2 berde|barde|bared|baarde ~3 bayda|safra|zar2a|abyad?'],
  unresponsive: ['we2e3|wa2a3|we2i3|tab ~2 faj2a ~4 yrodd|yrod|yjawib|yjaweb', 'ma ~1 3am ~1 yrodd|trodd|yrodo|bjawib'],
  palpitations: ['قلب|قلبي|قلبه|قلبها ~3 سريع|بسرعة|سرعة|يركض|يدق|بيدق'],
}
