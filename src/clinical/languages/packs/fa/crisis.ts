import { joined, type RedFlags } from '../../pack.ts'
import { crisisOf } from '../crisis.ts'

const composed = crisisOf({
  drop: 'بوم|بومم|بام|بامم|پشتبوم|پل|پلم|برج|بالکن|لبه|ساختمون|ساختمان|پنجره|ریل|صخره|بلندی|bum|bumam|boom|boomam|poshtebum|poshtbum|bam|bamam|pol|polam|borj|balkon|labe|labeye|sakhtemun|sakhtemoon|panjere|panjareh|reil',
  leap: 'بپرم|بندازم|پرت|beparam|bepparam|bendazam|bendazm|part',
  will: 'میخوام|میخواهم|میخام|قراره|الان|mikham|mikhaam|mikhom|mixam|gharare|alan',
  willLeap: 'میپرم|miparam|mipparam|miparm',
  stand: 'رو|روی|بالای|لبه|وایسادم|واستادم|ایستادم|ru|roo|ruye|rooye|balaye|labe|vaystadam|vaysadam|istadam',
  enough: 'بریدم|خسته|تحمل|boridam|khaste|khastam|tahamol',
  blade: 'چاقو|تیغ|قمه|اسلحه|ساطور|تفنگ|chaghu|chaghoo|chagho|chaqu|chaghoro|tigh|ghame|aslahe|sator',
  threat: 'تهدید|تهدیدم|tahdid|tahdidam|tahdeed|tahdidesh',
  near: 'شوهرم|همسرم|نامزدم|پدرم|بابام|برادرم|داداشم|پسرم|شوهر|shoharam|shohar|hamsaram|namzadam|babam|pedaram|dadasham|pesaram|baradaram',
  have: 'خریدم|گرفتم|دارم|kharidam|gereftam|daram',
  life: 'زندگیم|زندگی|عمرم|zendegim|zendegi|zendegiam',
  over: 'تمومه|تموم|معنی|تمام|tamume|tamum|tamoome|tamoom|mani',
  end: 'تمومش|تمامش|tamumesh|tamoomesh|tamamesh',
  doIt: 'انجامش|تمومش|کارو|anjamesh|tamumesh|tamoomesh|karo میدم|بدم|میکنم|کنم|midam|bedam|mikonam|konam',
})

/** The words of Persian, Latin letters too of which crises are composed, and thoughts of death that are told in others. */
export const crisis: RedFlags = joined(composed, {
  'suicidal-thoughts': ['کاش|کاشکی ~3 بیدار نشم|نمیشدم', 'kash|kashki ~3 bidar nasham|nemishodam|nashodam'],
})
