/** A text and the identifiers in it; everything else has to stay as it is. Nobody in these texts exists. */
export interface RedactionCase {
  readonly id: string
  readonly text: string
  /** Each occurrence of each of these has to go. Empty: a clean text, in which nothing may be touched. */
  readonly hide: readonly string[]
  /** Words that look like identifiers and are not. */
  readonly keep?: readonly string[]
}

/** Written by us: chat, letters, forms, signatures, mail, five languages, and clean look-alikes. */
export const redactionCases: readonly RedactionCase[] = [
  {
    id: 'intro-name-phone',
    text: "Hi, I'm Marisol Ortega, you can ring me on 07700 900461 after six.",
    hide: ['Marisol Ortega', '07700 900461'],
  },
  {
    id: 'lowercase-daughter',
    text: 'my daughter ines has had a cough since tuesday and her teacher mr haldane is worried',
    hide: ['ines', 'haldane'],
  },
  {
    id: 'word-names',
    text: 'Will Grace be at the clinic on Monday? My husband Chase thinks May Rose will see us.',
    hide: ['Chase', 'May Rose'],
  },
  {
    id: 'dob-form',
    text: 'Patient name: Tobias Lindqvist\nDOB: 14/03/1961\nMRN: 00482913\nComplaint: knee pain',
    hide: ['Tobias Lindqvist', '14/03/1961', '00482913'],
    keep: ['knee pain'],
  },
  {
    id: 'ssn-insurance',
    text: 'Social security 219-09-9999, member ID XKP883920176, please send the bill there.',
    hide: ['219-09-9999', 'XKP883920176'],
  },
  {
    id: 'mail-header',
    text: 'From: Priya Raman <priya.raman@lakemail.example>\nSent: 3 February 2024\nI still have the rash.',
    hide: ['Priya Raman', 'priya.raman@lakemail.example', '3 February'],
    keep: ['rash'],
  },
  {
    id: 'signature',
    text: 'The tablets made me dizzy so I stopped.\n\nKind regards,\nEwan McAllister\n12 Foundry Lane, Stirling FK8 1QQ',
    hide: ['Ewan McAllister', '12 Foundry Lane', 'FK8 1QQ'],
  },
  {
    id: 'clinician-and-hospital',
    text: 'Dr. Adaeze Nwosu at St Brannock Hospital changed my inhaler last week.',
    hide: ['Adaeze Nwosu', 'St Brannock Hospital'],
    keep: ['inhaler'],
  },
  {
    id: 'old-age',
    text: 'My grandmother is 97 and she has been confused since lunch.',
    hide: ['97'],
    keep: ['confused'],
  },
  {
    id: 'json-record',
    text: '{"first_name":"Leopold","last_name":"Vance","phone":"+1 (503) 555-0142","note":"BP 150/95"}',
    hide: ['Leopold', 'Vance', '+1 (503) 555-0142'],
    keep: ['150/95'],
  },
  {
    id: 'ip-url',
    text: 'I logged in from 203.0.113.77 and put the photo on https://pics.example.org/u/hdekker/foot.jpg',
    hide: ['203.0.113.77', 'https://pics.example.org/u/hdekker/foot.jpg'],
  },
  {
    id: 'plate-and-licence',
    text: 'Car crash this morning, my plate is LK21 ZPV and my driving licence number is MORGA753116SM9IJ.',
    hide: ['LK21 ZPV', 'MORGA753116SM9IJ'],
  },
  {
    id: 'iban',
    text: 'Refund to IBAN DE89 3704 0044 0532 0130 00 please.',
    hide: ['DE89 3704 0044 0532 0130 00'],
  },
  {
    id: 'card-number',
    text: 'I paid with 4111 1111 1111 1111 and the receipt never came.',
    hide: ['4111 1111 1111 1111'],
  },
  {
    id: 'nhs-number',
    text: 'NHS number 943 476 5919, due for a smear.',
    hide: ['943 476 5919'],
  },
  {
    id: 'dotted-phone',
    text: 'call 212.555.0187 or my wife Ana on the same line',
    hide: ['212.555.0187', 'Ana'],
  },
  {
    id: 'pump-serial',
    text: 'The insulin pump, serial no. MMT-7K93021, alarms at night.',
    hide: ['MMT-7K93021'],
    keep: ['insulin pump'],
  },
  {
    id: 'full-address-us',
    text: 'I live at 4821 Juniper Street, Apt 6B, Tucson, AZ 85701 and cannot drive.',
    hide: ['4821 Juniper Street', 'Tucson', '85701'],
  },
  {
    id: 'dates-in-words',
    text: 'The operation was on the twelfth of June and I was born on July 9th, 1970.',
    hide: ['July 9th'],
    keep: ['operation'],
  },
  {
    id: 'possessive',
    text: "Since Fatima's fall on 02/11/2025 Fatima limps, and Fatima's brother Yusuf is away.",
    hide: ['Fatima', '02/11/2025', 'Yusuf'],
  },
  {
    id: 'initials',
    text: 'Seen by J. R. Okafor, discharged to the care of Mrs. Pell.',
    hide: ['J. R. Okafor', 'Pell'],
  },
  {
    id: 'handle',
    text: 'my email is zo.kowal (at) post (dot) example, or text 555-0199',
    hide: ['zo.kowal (at) post (dot) example', '555-0199'],
  },
  {
    id: 'spanish',
    text: 'Me llamo Lucía Fernández Soto, mi DNI es 12345678Z y mi móvil el 612 345 678.',
    hide: ['Lucía Fernández Soto', '12345678Z', '612 345 678'],
  },
  {
    id: 'french',
    text: "Je m'appelle Benoît Charpentier, né le 5 mai 1984, tél. 06 12 34 56 78.",
    hide: ['Benoît Charpentier', '5 mai', '06 12 34 56 78'],
  },
  {
    id: 'arabic',
    text: 'اسمي سامي الخطيب ورقم هاتفي ٠٧٩٥٥٥٠١٢٣ وعندي سعال',
    hide: ['سامي الخطيب', '٠٧٩٥٥٥٠١٢٣'],
    keep: ['سعال'],
  },
  {
    id: 'persian',
    text: 'نام من نرگس احمدی است، شماره من ۰۹۱۲۳۴۵۶۷۸۹ و سردرد دارم',
    hide: ['نرگس احمدی', '۰۹۱۲۳۴۵۶۷۸۹'],
    keep: ['سردرد'],
  },
  {
    id: 'hindi',
    text: 'मेरा नाम सुनीता वर्मा है, मेरा फोन नंबर 98765 43210 है और मुझे बुखार है',
    hide: ['सुनीता वर्मा', '98765 43210'],
    keep: ['बुखार'],
  },
  {
    id: 'clean-eponyms',
    text: "My aunt has Parkinson's and I was told I may have Graves' disease, Crohn's or Bell's palsy.",
    hide: [],
    keep: ['Parkinson', 'Graves', 'Crohn', 'Bell'],
  },
  {
    id: 'clean-doses',
    text: 'Amoxicillin 500 mg three times a day for 7 days, then ibuprofen 400 mg if the temperature is above 38.5.',
    hide: [],
  },
  {
    id: 'clean-vitals',
    text: 'BP 142/88, pulse 96, sats 97 percent, sugar 6.4, weight 71.5 kg, temperature 37.9 C.',
    hide: [],
  },
  {
    id: 'clean-codes',
    text: 'Problem list: J45.909 asthma, E11.9 type 2 diabetes, HbA1c 58.',
    hide: [],
  },
  {
    id: 'clean-hotline',
    text: 'If you want to talk to somebody, call or text 988, Samaritans are on 116 123, in danger dial 911 or 999.',
    hide: [],
  },
  {
    id: 'clean-family',
    text: 'Mom and dad both had high blood pressure and my brother takes something for his heart.',
    hide: [],
  },
  {
    id: 'clean-sentence-case',
    text: 'Will it hurt? May I take it with food? I hope so. Summer is the worst time for my hay fever.',
    hide: [],
  },
  {
    id: 'clean-time',
    text: 'It started on Monday evening around eight, got worse over two days, and every 4 hours I take a paracetamol.',
    hide: [],
  },
  {
    id: 'clean-tests',
    text: 'They did an MRI, an ECG and the Weber test, then gave me Tylenol and a Ventolin inhaler.',
    hide: [],
  },
  {
    id: 'clean-age',
    text: 'I am a 44 year old runner and my 9 year old has the same rash.',
    hide: [],
  },
  {
    id: 'clean-scores',
    text: 'My PHQ-9 was 12, then 7. The pain is 6 out of 10 and I sleep 5 hours.',
    hide: [],
  },
  {
    id: 'clean-tumour-stage',
    text: 'The letter says grade 3, stage 2, T2N0M0, and the one before said T1N1M0.',
    hide: [],
  },
]
