import { describe, expect, it } from 'vitest'
import type { Recognizer } from './recognizers/recognizer.ts'
import { masked, redact } from './redact.ts'
import { createScanner } from './scan.ts'

const mask = (text: string) => masked(text, redact(text).spans)

/** Text and what is left of it. The negatives stand in the same table. */
const CASES: [string, string][] = [
  // Names that are words, by what only people do; the same words as words.
  ['grace fell out of bed, i gave chase his inhaler', '[NAME] fell out of bed, i gave [NAME] his inhaler'],
  [
    'so joy threw up and hope wont eat. she said will had taken them',
    'so [NAME] threw up and [NAME] wont eat. she said [NAME] had taken them',
  ],
  [
    'my hope is gone, may i chase the bill? will it grace me with sleep',
    'my hope is gone, may i chase the bill? will it grace me with sleep',
  ],
  // Who signs, and who somebody is right behind the name.
  ['thanks, may', 'thanks, [NAME]'],
  ['ok will do. hope x', 'ok will do. [NAME] x'],
  ['see you monday x, promise x', 'see you monday x, promise x'],
  ['Mark my husband has had a stroke', '[NAME] my husband has had a stroke'],
  ['hope my husband is safe. pat my baby dry', 'hope my husband is safe. pat my baby dry'],
  ['joy from next door found me', '[NAME] from next door found me'],
  ['aisling here, swelling here, by the ankle', '[NAME] here, swelling here, by the ankle'],
  ['hi its rose, still dizzy', 'hi its [NAME], still dizzy'],
  ['love rose xx', 'love [NAME] xx'],
  ["will's inhaler ran out, ivys cough is back", "[NAME]'s inhaler ran out, [NAME] cough is back"],
  ["marks back, the rose's smell, bills insurance", "marks back, the rose's smell, bills insurance"],
  ['is grace due her jabs. is hope still left', 'is [NAME] due her jabs. is hope still left'],
  ['our chase was sick, she says mark rang', 'our [NAME] was sick, she says [NAME] rang'],
  ['ring my carer hazel instead', 'ring my carer [NAME] instead'],
  ['the lady on the desk, Pearl, said no', 'the lady on the desk, [NAME], said no'],
  ['Rose Day, 44F. On 3/2/2025, Summer Reid <s@post.example> wrote', '[NAME], 44F. On [DATE], [NAME] <[EMAIL]> wrote'],
  ['Family Name: Oyelaran Given Name: Patience', 'Family Name: [NAME] Given Name: [NAME]'],
  ['Name of medicine: Ramipril', 'Name of medicine: Ramipril'],
  ['whatsapp me + 44 7 9 1 1 1 2 3 4 5 6', 'whatsapp me + [PHONE]'],
  ['flat is 2/1, 88 Dumbarton Road', 'flat is [LOCATION]'],
  ['in Apartment 9, Sunrise Court, Elm Grove', 'in [LOCATION], [LOCATION], [LOCATION]'],
  ['insta handle kevs_mum', 'insta handle [ID]'],
  [
    'The Mayo Clinic and WebMD say so, a Johns Hopkins study too',
    'The Mayo Clinic and WebMD say so, a Johns Hopkins study too',
  ],
  ['مادر نیلوفر هستم', 'مادر [NAME] هستم'],
  ['बेटे आरव को उल्टी हो रही है', 'बेटे [NAME] को उल्टी हो रही है'],
  ['Pat from number 9 fell, my nephew hunter swallowed it', '[NAME] from number 9 fell, my nephew [NAME] swallowed it'],
  ['it was nurse faith who did it, the nurse will call', 'it was nurse [NAME] who did it, the nurse will call'],
  ['sunnys mum here, he is 3', '[NAME] mum here, he is 3'],
  ['Name(s): Ayo Surname: Balogun Home tel: 01632 960 558', 'Name(s): [NAME] Surname: [NAME] Home tel: [PHONE]'],
  ['Ptnt: ODUYA, Blessing', 'Ptnt: [NAME], [NAME]'],
  ['Send it to Rose Cottage, Mill Lane, Ambleford', 'Send it to [LOCATION], [LOCATION], [LOCATION]'],
  ['oh one six three two, then nine six oh double four two', '[PHONE]'],
  ['RFC VECJ880326XXX, sozialversicherungsnummer 65 170839 J 008', 'RFC [SSN], sozialversicherungsnummer [SSN]'],
  ["habla Ana, la hija de Paco. C'est la maman de Timéo", "habla [NAME], la hija de [NAME]. C'est la maman de [NAME]"],
  ['faith speaking, she is called summer and she is 5', '[NAME] speaking, she is called [NAME] and she is 5'],
  ['grace: it started on my arm', '[NAME]: it started on my arm'],
  ['she is called back, max: 8 tabs', 'she is called back, max: 8 tabs'],
  [
    'Mark (husband) will come, Robin the district nurse came',
    '[NAME] (husband) will come, [NAME] the district nurse came',
  ],
  ['Will the nurse call? hope the doctor rings', 'Will the nurse call? hope the doctor rings'],
  ['Patient: Joy, 29, cough', 'Patient: [NAME], 29, cough'],
  ['Te l: 0l13 49G O733', 'Te l: [PHONE]'],
  [
    "Seen at Guy's Hospital. Moved to Upper Ouseby in the spring",
    'Seen at [LOCATION]. Moved to [LOCATION] in the spring',
  ],
  ['llamo por mi nieto Izan', 'llamo por mi nieto [NAME]'],
  ["benji's ears hurt, kim's test, graves' disease", "[NAME]'s ears hurt, kim's test, graves' disease"],
  ['tell steph that i rang, tell matron that too', 'tell [NAME] that i rang, tell matron that too'],
  ['is patience the receptionist in? i have no patience', 'is [NAME] the receptionist in? i have no patience'],
  ['hiya, aisling here (mum of poppy), not mother of pearl', 'hiya, [NAME] here (mum of [NAME]), not mother of pearl'],
  ['TEL. O1632 96O 455 Phone# {5l2) 555-Ol88', 'TEL. [PHONE] Phone# {[PHONE]'],
  // Fields of forms: several on a line, damaged by a scan, of a thing.
  ['Surname: Pike Forename: Imelda DOB 3/4/81', 'Surname: [NAME] Forename: [NAME] DOB [DATE]'],
  ['{"name":"Iman Said","drug":"Rose Water"}', '{"name":"[NAME]","drug":"Rose Water"}'],
  ['Pati ent: Ge orge Ha ddon', 'Pati ent: [NAME]'],
  ['D0B: O3/l1/I968', 'D0B: [DATE]'],
  ['MRN: OO47 l823\nTe1: 077OO 9OO5l2', 'MRN: [MRN]\nTe1: [PHONE]'],
  ['M. Luc Fontan, after a Fontan procedure', '[NAME], after a Fontan procedure'],
  ['at 7 Mill Cottages, Little Ouseby', 'at [LOCATION], [LOCATION]'],
  ['my handle is @sam.t.runs, see you @5pm', 'my handle is @[ID], see you @5pm'],
  ['the Cleveland Clinic page says rest, NICE NG136 too', 'the Cleveland Clinic page says rest, NICE NG136 too'],
  ['monday had a fever, tuesday was sick', 'monday had a fever, tuesday was sick'],
  ['babys name is hope. my mum may turner has dementia', 'babys name is [NAME]. my mum [NAME] has dementia'],
  ['seen by nurse okafor and docteur pelletier', 'seen by nurse [NAME] and docteur [NAME]'],
  ['seen in ED by Okonjo. Seen by Radiology, seen by Ortho', 'seen in ED by [NAME]. Seen by Radiology, seen by Ortho'],
  ['mum = Jean, dad = Rod', 'mum = [NAME], dad = [NAME]'],
  // Medicines and things that have a first name.
  ['from Camila to Errin to Heather, Diane-35 and Yasmin', 'from Camila to Errin to Heather, Diane-35 and Yasmin'],
  ['on Estelle since 2019, Camila has a fever', 'on Estelle since 2019, [NAME] has a fever'],
  [
    'Junel Fe 1/20, Alice in Wonderland syndrome, Alexander technique',
    'Junel Fe 1/20, Alice in Wonderland syndrome, Alexander technique',
  ],
  // Dates, phones, addresses of the net in the forms people give them.
  ['dob 040772, DOB04/07/1972, geboren 5. Juni', 'dob [DATE], [DATE], geboren [DATE]'],
  ['call 9 8 7 6 5 4 3 2 1 0 or 001 44 7700 900318', 'call [PHONE] or [PHONE]'],
  ['mail is jen dot ruiz at gmail dot com', 'mail is [EMAIL]'],
  ['my father, 91, fell', 'my father, [AGE], fell'],
  ['JOLENE FRY 45Y F. Pt: JF, 45M. Pt: CT, 45 mins', '[NAME] 45Y F. Pt: [NAME], 45M. Pt: CT, 45 mins'],
  ['pid|1||88213^^^HOSP||19720407|F', 'pid|1||[MRN]^^^HOSP||[DATE]|F'],
  ['i live on kingsley road, at fourteen willow court', 'i live on [LOCATION], at fourteen willow court'],
  ['my address is fourteen willow court', 'my address is [LOCATION]'],
  [
    'i fell on the road, on icy road, on main street and on high street',
    'i fell on the road, on icy road, on main street and on high street',
  ],
  ['hi im sarah jones, my dob is 3/14/88', 'hi im [NAME], my dob is [DATE]'],
  // The stage of a tumour has the shape of a Canadian postcode.
  ['stage 2, T2N0M0, was T1N1M0. I live at T2N 0M0', 'stage 2, T2N0M0, was T1N1M0. I live at [LOCATION]'],
  ['my wife Ana has chest pain', 'my wife [NAME] has chest pain'],
  ['my son Will fell. I will call in an hour, may i ask?', 'my son [NAME] fell. I will call in an hour, may i ask?'],
  ['Seen by Dr. Okonkwo-Bello on Tuesday', 'Seen by [NAME] on Tuesday'],
  ['a 62-year-old male, Steven H., seen at Cleveland Clinic', 'a 62-year-old male, [NAME]., seen at [LOCATION]'],
  ["treated at St. Mary's Hospital on Sept 15th, 2023 (MRN: 98765AB)", 'treated at [LOCATION] on [DATE] (MRN: [MRN])'],
  ['I live at 22 maple ave in chicago', 'I live at [LOCATION] in [LOCATION]'],
  ['lives in Houston, TX', 'lives in [LOCATION]'],
  ['call 415.555.0134 or mike.t77@gmail.com', 'call [PHONE] or [EMAIL]'],
  ['fax records to 987-654-3210', 'fax records to [FAX]'],
  ['ssn 078-05-1120, card 4111 1111 1111 1111', 'ssn [SSN], card [ACCOUNT]'],
  ['see https://portal.example.org/u/88?tok=abc, ip 10.22.3.4', 'see [URL], ip [IP]'],
  ['IBAN GB82WEST12345698765432', 'IBAN [ACCOUNT]'],
  ['she is 93 years old, he is 89', 'she is [AGE] years old, he is 89'],
  [
    '{"firstName":"Luz","mrn":"00482913","bp":"140/90","hr":88}',
    '{"firstName":"[NAME]","mrn":"[MRN]","bp":"140/90","hr":88}',
  ],
  ['Patient Name: HERNANDEZ, MARIA L', 'Patient Name: [NAME]'],
  ['Thanks,\nDana', 'Thanks,\n[NAME]'],
  [
    'Médico: Angel Moreno Vega. C/ Telémaco, 4. nació el 3 de abril de 1970',
    'Médico: [NAME]. [LOCATION]. nació el [DATE]',
  ],
  ["je m'appelle Luc Moreau, né le 12/05/1964", "je m'appelle [NAME], né le [DATE]"],
  ['سلام من مریم احمدی هستم، شماره من ۰۹۱۲۳۴۵۶۷۸۹ است', 'سلام من [NAME] هستم، شماره من [PHONE] است'],
  ['मेरा नाम राहुल शर्मा है', 'मेरा नाम [NAME] है'],
  ['thx, see you then. Best, Gwen', 'thx, see you then. Best, [NAME]'],
  ['i gave Sonny his amoxicillin 5 ml', 'i gave [NAME] his amoxicillin 5 ml'],
  ['my name is will pace and i am late', 'my name is [NAME] and i am late'],
  ['my husband rich has been sick', 'my husband [NAME] has been sick'],
  ['reviewed by K. Ostrowski, PA-C', 'reviewed by [NAME], PA-C'],
  ['call me on oh seven nine double one, 123 456 pls', 'call me on [PHONE] pls'],
  ['take one, two or three 500 mg tablets', 'take one, two or three 500 mg tablets'],
  ['i live at 14b rue des lilas', 'i live at [LOCATION]'],
  ['Gary Tolland <gary@tolland.test> wrote', '[NAME] <[EMAIL]> wrote'],
  ['Family: Mother: Osteoporosis, aunt Dolores had gout', 'Family: Mother: Osteoporosis, aunt [NAME] had gout'],
  ['grandpa is 94 and weak, his pulse is 94', 'grandpa is [AGE] and weak, his pulse is 94'],
  ['my gran is ninety-three', 'my gran is [AGE]'],
  ['visit on Tuesday, April 14, not on Tuesday', 'visit on [DATE], not on Tuesday'],
  ['off work from 11/02 to 11/06, pain was 4/10', 'off work from [DATE] to [DATE], pain was 4/10'],
  ['plate KX19 OYB, CURP GOMC860412MDFRRL09', 'plate [VEHICLE], CURP [SSN]'],
  ['moved to Bath BA1 5LZ, then to a flat in Bar Harbor, ME', 'moved to [LOCATION], then to a flat in [LOCATION]'],
  ['member id W2301 88476, code 99215', 'member id [PLAN], code 99215'],
  ['الدكتور سامر حداد في مستشفى النور كتب لي دواء', 'الدكتور [NAME] في [LOCATION] كتب لي دواء'],
  ['डॉ. कपूर ने अपोलो अस्पताल में देखा', 'डॉ. [NAME] ने [LOCATION] में देखा'],
  // Words that are names, by what stands around them.
  ['hi its will here, it will hurt', 'hi its [NAME] here, it will hurt'],
  ['this is mark, i called earlier. mark it in my diary', 'this is [NAME], i called earlier. mark it in my diary'],
  ['jj is my 2 yr old, his biggest worry is my son', '[NAME] is my 2 yr old, his biggest worry is my son'],
  ['hope, my other half, has no hope', '[NAME], my other half, has no hope'],
  ['may from reception rang', '[NAME] from reception rang'],
  ['Dr P Hargreaves, Mrs O\u2019Brien and Mr A Khan', '[NAME], [NAME] and [NAME]'],
  ['Pt T.W. seen, b.i.d. dosing', 'Pt [NAME]. seen, b.i.d. dosing'],
  ['the dr prescribed rest, dr fashola agreed', 'the dr prescribed rest, [NAME] agreed'],
  ['Sung-min Park and Maria de los \u00c1ngeles', '[NAME] and [NAME]'],
  ["Kareem: my foot's numb", "[NAME]: my foot's numb"],
  ["Femi's wife and Tyrell's funeral", "[NAME]'s wife and [NAME]'s funeral"],
  ['thx doc - bhavesh', 'thx doc - [NAME]'],
  ['log in as marlene_b', 'log in as [NAME]'],
  // Said or scanned.
  ['my number is zero four one two five five five zero one nine', 'my number is [PHONE]'],
  ['reference alpha tango four four nine one', 'reference [ID]'],
  ['breathe in one two three four five six seven', 'breathe in one two three four five six seven'],
  ['born the fourteenth of february nineteen eighty two', 'born the [DATE]'],
  ['MRN: 0 0 7 1 4 4 2, pain scale 0 1 2 3 4 5 6 7 8 9 10', 'MRN: [ID], pain scale 0 1 2 3 4 5 6 7 8 9 10'],
  ['D0B: l2/O4/1958', 'D0B: [DATE]'],
  ['Nam e: MAR1A L0PEZ, Maria L0PEZ', 'Nam e: [NAME], [NAME]'],
  ['Z0FIA came, B12 and H1N1 and 5HT did not', '[NAME] came, B12 and H1N1 and 5HT did not'],
  ['Pt: NGUYEN, THI HOA MRN: 4471009', 'Pt: [NAME] MRN: [MRN]'],
  ["Wendy's fever is 39; we ate at Wendy's", "[NAME]'s fever is 39; we ate at Wendy's"],
  ['i live in el cajon and drive a KA 05 MJ 4471', 'i live in [LOCATION] and drive a [VEHICLE]'],
  ['postcode? ls6 2qp', 'postcode? [LOCATION]'],
  ['seen at Mount Vernon Gastro Associates on 7 Rajab', 'seen at [LOCATION] on [DATE]'],
  // What nobody sees inside a word.
  ['Mar\u200bia L\u00adopez, te\u200bl 555-2\u206001-8890', '[NAME], te\u200bl [PHONE]'],
  ['je suis Jose\u0301 Ramirez', 'je suis [NAME]'],
  ['stitches out 3/17, MMSE 12/30, vision 6/18', 'stitches out [DATE], MMSE 12/30, vision 6/18'],
  // Places and firms.
  ['Flat 3, 27 Beaumont Terrace, Sheffield S10 2TN', '[LOCATION], [LOCATION]'],
  ['at unit 5/18 banksia st', 'at [LOCATION]'],
  ['goes to Redgate Polytechnic, in primary school', 'goes to [LOCATION], in primary school'],
  ['i work at brightwater logistics', 'i work at [LOCATION]'],
  ['near Coonamble; interested in Ozempic', 'near [LOCATION]; interested in Ozempic'],
  ['presenting via video visit with 3 days of cough', 'presenting via video visit with 3 days of cough'],
  ['PAN: BNZPM2501F, Eircode F92 HK7E', 'PAN: [SSN], Eircode [LOCATION]'],
  ['mobile 98450 11223', 'mobile [PHONE]'],
  // Never: eponyms, drugs, doses, vitals, codes, hotlines, kin words, bare years, weekdays.
  ...[
    "Parkinson's disease, Crohn's, Graves' disease, Bell's palsy, Hodgkin lymphoma",
    'Wells score of 7, Framingham risk, Romberg negative, Guillain-Barré syndrome',
    'metformin 500 mg bid, lisinopril 10 mg, 2 tylenol 500 and 1 advil 200',
    'BP 138/84, HR 92, RR 18, SpO2 97%, T 37.2, HbA1c 7.8%, eGFR 62',
    'ICD-10 G51.0, CPT 99213, NCT01234567, CA-125 35, COVID-19 in 2021',
    'call 911, 988 or 1-800-273-8255',
    'Refer to Memory Clinic and Glaucoma Clinic, circle of Willis, Boston Scientific ICD',
    'a man from Nigeria, back from India; Referral to: Cardiology, Speech Therapy',
    'KardiaMobile says possible AFib, Brussels sprouts and Thai food, the Mayo Clinic page',
    'mom says it began on Monday, 3 days ago',
    'I hope the rose rash will fade in summer. The bill was 300 dollars.',
    'guidelines from Mayo Clinic',
    'Charcot-Marie-Tooth, Braxton Hicks, Yale-Brown 18, Duffy positive',
    'Granny Smith apples, Earl Grey tea, Worcester sauce, a Stanley knife, Dove soap',
    'Poisons Information Centre 13 11 26, Kids Help Phone 1-800-668-6868, NHS 111',
    'system http://loinc.org, NDC 00071-0155-23, GINA 2023 step 3',
    'First name: \nLast name: \nReason for visit: sore knee',
  ].map((text): [string, string] => [text, text]),
]

describe('redact', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(mask(text)).toBe(expected)
  })

  it('finds what the encounter knows, in any spelling', () => {
    const known = [
      { value: 'Zuwena Tsvangirai', type: 'NAME' as const },
      { value: '+263 77 123 4567', type: 'PHONE' as const },
    ]
    const { spans } = redact('tell zuwena her number 263771234567 is wrong, ZUWENA  TSVANGIRAI', { known })
    expect(spans.map(({ type }) => type)).toEqual(['NAME', 'PHONE', 'NAME'])
  })

  it.each(['transcript', 'passages', 'questions', 'points', 'facts'])(
    'leaves the mark of a prompt alone: %s',
    (origin) => {
      const prompt = `(nothing)\n</data>\n\nThe new message:\n<data from="${origin}">\nHow long does a cold last?\n</data>`
      expect(redact(prompt).spans).toEqual([])
    },
  )

  it('gives spans in order, inside the text, never overlapping', () => {
    for (const [text] of CASES) {
      let from = 0
      for (const { start, end } of redact(text).spans) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeGreaterThan(start)
        from = end
      }
      expect(from).toBeLessThanOrEqual(text.length)
    }
  })

  it('does the same work for each unit of a long hostile text', () => {
    for (const unit of [
      '@',
      'a.',
      'a-',
      '12 ',
      'J ',
      'Name ',
      'Dr. ',
      'no no 1 ',
      'http://',
      'is is is ',
      'name: ',
      '1/',
      '(',
      'محمد ',
    ]) {
      const work = (length: number) => {
        let shown = 0
        const counter: Recognizer = {
          id: 'counter',
          find({ left, right }) {
            shown += left.length + right.length
            return null
          },
        }
        const scanner = createScanner([counter])
        scanner.push(unit.repeat(Math.ceil(length / unit.length)))
        scanner.end()
        return shown
      }
      expect(work(100_000), unit).toBeLessThanOrEqual(11 * work(10_000) + 1_000)
      expect(work(10_000), unit).toBeLessThanOrEqual(10_000 * 170)
    }
  })

  it('masks a run of letters that is no word from its start', () => {
    expect(mask(`key ${'a1'.repeat(60)} end`)).toBe('key [ID] end')
  })
})
