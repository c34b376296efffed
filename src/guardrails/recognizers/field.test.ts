import { describe, expect, it } from 'vitest'
import { redact } from '../redact.ts'

const hidden = (text: string) => redact(text).spans.map((span) => text.slice(span.start, span.end))

describe('fields whose name says who or where', () => {
  it.each([
    ['Escort: Rangi (whanau).', ['Rangi']],
    ['Surname Ngata, given Aroha, lives alone', ['Ngata', 'Aroha']],
    ['Your full name >> Meleane Taione\nSymptoms >> itch', ['Meleane Taione']],
    ['Contact 1 ... Ebo Quaye ... brother', ['Ebo Quaye']],
    ['Name of caller? Thanh. Location? Cabramatta. Problem? back pain', ['Thanh', 'Cabramatta']],
    ['Pharmacy of choice = Greenway Chemist, High Street, Alford; apixaban', ['Greenway Chemist, High Street, Alford']],
    ["Place of birth: Nuku'alofa; Sex: M", ["Nuku'alofa"]],
    ['Name (as on card)    SOLOMONE FIFITA    Card', ['SOLOMONE FIFITA']],
    ['Pa tient:  MBEKI, THAND0   Ward', ['MBEKI, THAND0']],
    ['"clinician": "nurse.okoye", "bp": "118/70"', ['nurse.okoye']],
    ['q1=Duyen; q3=headache', ['Duyen']],
    ['D O B : 0 4 / 0 6 / 1 9 8 8', ['0 4 / 0 6 / 1 9 8 8']],
    ['Add ress: 8 Reef Stre et\nDx gout', ['8 Reef Stre et']],
  ])('hides %s', (text, expected) => expect(hidden(text)).toEqual(expected))

  it.each([
    'Location: Epigastric, Onset: Sudden',
    'Site: Deltoid. Route: IM',
    'Patient: Ouch. Yeah, right there.',
    'Witness: yes, tonic clonic',
    'Mother: diabetes. Sister: Graves',
    'Given: Aspirin 300 mg. Last: reassess',
    'Pharmacy: will collect. Address: unchanged',
    'Name of condition: Sjogren',
    'Supervisor: none',
  ])('leaves %s', (text) => expect(hidden(text)).toEqual([]))
})

describe('dates that are counted', () => {
  it.each([
    ['Seventeen of January, nineteen eighty seven.', ['Seventeen of January, nineteen eighty seven']],
    ['i was born on twelve of march', ['twelve of march']],
  ])('hides %s', (text, expected) => expect(hidden(text)).toEqual(expected))

  it.each(['two of them help', 'three of my tablets', 'ten of those days'])('leaves %s', (text) =>
    expect(hidden(text)).toEqual([]),
  )
})

describe('names by what is said of people', () => {
  it.each([
    ['my carer is called dung and she comes at 8', ['dung']],
    ["i'm texting for my brother chase, he wont stop", ['chase']],
    ['me and grace both have the runs', ['grace']],
    ['im staying with auntie folasade now', ['folasade']],
    ['can i speak with malakai the nurse plz', ['malakai']],
    ['hey can u tell ngoc anh im running late', ['ngoc anh']],
    ['this is ama serwaa, im dizzy', ['ama serwaa']],
    ['its faleolo again, still sore', ['faleolo']],
    ['i rang about chase yesterday, he is 6', ['chase']],
    ['My wife and I (Joy and Mark) would like a change', ['Joy and Mark']],
    ['On 8 April at 9:14 AM Quynh Le wrote:\n> itchy', ['8 April', 'Quynh Le']],
    ['Pono Kealoha 71yo, T2DM', ['Pono Kealoha']],
    ['S/ Tui c/o dysuria', ['Tui']],
    ['Seen: Ma. Corazon dela Cruz today', ['Ma. Corazon dela Cruz']],
    ['Who should we call? Thao - daughter', ['Thao']],
    ['GP: Dr Lo', ['Dr Lo']],
    ['i was with my mate ruari when i fainted', ['ruari']],
    ['told lupeni i would message you', ['lupeni']],
    ['Abena O. 29F G2P1', ['Abena O']],
    ['anaru wont wake up properly', ['anaru']],
    ['hemis temp is 39.8', ['hemis']],
    ['my keyworker shanelle said msg u', ['shanelle']],
    ['me n ruvimbo got the runs', ['ruvimbo']],
    ['HCA Tumelo and RN Blessing present', ['Tumelo', 'Blessing']],
    ['Best wishes, the Abernathy family', ['Abernathy']],
    ['Thirumal R, 8M, asthma', ['Thirumal R']],
    ['my gp is at farrow lane surgery in penistone', ['farrow lane surgery', 'penistone']],
    ['seen at your Eastgate branch, known to Hollybrook CMHT', ['Eastgate', 'Hollybrook']],
    ['i moved to thornaby and need a gp', ['thornaby']],
    ['i was seen at mossfield surgery', ['mossfield surgery']],
  ])('hides %s', (text, expected) => expect(hidden(text)).toEqual(expected))

  it.each([
    'my carer is called every morning at 8',
    'my condition is called gout',
    'tell the doctor im fine',
    'can you let me know',
    'me and mum both have a cold',
    'headake wont go away',
    'asked for a callback to talk',
    'told the docter i would wait',
    'temprature is 39 and shivering',
    'Who is with you? Nobody - alone',
    'the Herpes family of viruses',
    'i live in supported living',
    'known to Community CMHT',
    'i rang about chasing my scan',
    'uncle had a stroke',
    'Dear all,\nCare Team wrote: call us',
    'nitrofurantoin 100mg MR BD',
    'take 100 mg MR BD',
    'the surgery is closed',
  ])('leaves %s', (text) => expect(hidden(text)).toEqual([]))
})
