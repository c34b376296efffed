/** A second writer's notes, letters and forms. Nobody here exists. */
export const notesFresh: readonly string[] = [
  `Subjective
Ms. ⟦Okafor⟧ is a 29 yo G1P0 at 31w2d who called about headaches since ⟦Nov 3rd⟧. Her partner ⟦Jace⟧ checked BP: 151/96.
Objective
Video exam only.
Assessment
R/o preeclampsia.
Plan
Sent to L&D at ⟦Providence Regional⟧. Called Dr. ⟦Winn⟧ at ⟦425 555 0162⟧.`,
  `CC: rash
HPI: Mr. ⟦Rose⟧ noted a rose-colored rash after Bactrim.
Meds: none  All: sulfa
MRN# ⟦71-22-904⟧ | Enc ⟦9917734⟧ | DOS ⟦04/28/2026⟧`,
  `{"name":"⟦Dawn Price⟧","gender":"F","address":{"line1":"⟦2 Abbey Close⟧","city":"⟦Durham⟧","postcode":"⟦DH1 3RH⟧"},"contact":{"email":"⟦dprice@webpost.test⟧","mobile":"⟦07700900318⟧"},"allergies":["latex"],"pulse":64}`,
  `<patient id="⟦PT-00871⟧"><given>⟦Mark⟧</given><family>⟦Sterling⟧</family><birthDate>⟦1966-05-17⟧</birthDate><note>mark on left cheek</note></patient>`,
  `patient:
  full_name: ⟦Ottoline Grey⟧
  date_of_birth: ⟦1949-01-06⟧
  insurance_id: ⟦K88-104-2271⟧
  problem: grey stools`,
  `Registration form
First name: ⟦Jonquil⟧
Surname: ⟦Ateh⟧
Preferred name: ⟦Quill⟧
Birthday: ⟦29/02/1992⟧
Tel.: ⟦0131 496 0442⟧
GP: Dr. ⟦Lachlan Muir⟧
Medicines: none`,
  `NAME: ⟦DELACROIX, PIERRE A⟧ SEX: M AGE: 61
ACCT: ⟦500213887⟧ ROOM: 412-B ADM: ⟦02JAN26⟧
ATTENDING: ⟦FITZGERALD, MAEVE⟧
DX: COPD EXACERBATION`,
  `---------- Forwarded message ---------
From: Reception <⟦frontdesk@hillsideclinic.test⟧>
Date: ⟦Fri, 13 Feb 2026⟧ 16:20
To: ⟦Zadie Fairweather⟧
Your results are back. CRP 4.`,
  `Hi Dr. ⟦Summer⟧,
This summer I stopped the statin because of cramps.
Kind regards
⟦Basil Thorn⟧
⟦9 Rectory Gardens⟧
⟦Bath BA1 5LZ⟧`,
  `To whom it may concern,
Miss ⟦Opal Jennings⟧ (d.o.b. ⟦06/06/2001⟧) was unfit for work from 1 to ⟦5 March⟧ because of influenza.
Dr ⟦H. Beaumont⟧, ⟦Kingsway Medical Practice⟧`,
  `DISCHARGE INSTRUCTIONS for ⟦Lake, Henry⟧
You were seen by Dr. ⟦River Stone⟧ on ⟦07/19⟧ for kidney stones. Drink 2.5 liters a day. Return for fever over 101.
Questions? Call ⟦(541) 555-0101⟧.`,
  `OPERATIVE REPORT. Surgeon: ⟦Hartmann, L.⟧ Procedure: Hartmann's procedure. Anesthesia: Dr. ⟦Ringer⟧. Fluids: Ringer's lactate 1 L.`,
  `Progress note: Mrs. ⟦Wilson⟧ was seen for Wilson disease`,
  `Triage RN ⟦Bea Alvarado⟧: 55M, crushing CP 40 min, diaphoretic. EMS from ⟦88 Quarry Rd⟧. ECG: STEMI inf.`,
  `Pt: ⟦Christian Love⟧. Christian faith, loves hiking. Ht 180 cm Wt 82 kg.`,
  `Name
⟦Marigold Tran⟧
DOB
⟦10/11/1985⟧
Phone
⟦(206) 555-0177⟧
Symptom
ear pain`,
  `P A T I E N T :  ⟦J. Lafontaine⟧
D.O.B.  ⟦23/4/57⟧
Adm. No. ⟦77-0145⟧
Dx: pneu-
monia`,
  `Health plan: Kaiser, ID ⟦00012344871⟧. Medicare ⟦1EG4-TE5-MK73⟧. Copay $25.`,
  `Hearing aid S/N ⟦20261187LX⟧, right. Audiogram 45 dB at 4000 Hz.`,
  `MRI uploaded from IP ⟦203.0.113.9⟧ at 21:14, study UID ⟦1.2.840.113619.2.55.3.604688⟧`,
  `Face photo ⟦DSC00471.JPG⟧ attached; retinal scan no. ⟦RS-2210-L⟧.`,
  `Dr. ⟦Chance Underhill⟧ (lic. ⟦G88213⟧) signed on ⟦3/3/26⟧.`,
  `Reminder: ⟦Josie B.⟧, your visit with ⟦Hannah⟧ is on ⟦Thursday 16 April⟧ at 11:45. Reply STOP to 40404 to end.`,
  `Social: lives with wife ⟦Pearl⟧ and son ⟦Major⟧ in ⟦Flagstaff⟧. Retired teacher. 20 pack years.`,
  `A ⟦101⟧ y/o male resident of ⟦Golden Pines Nursing Home⟧, DNR, with aspiration pneumonia.`,
  `age: ⟦99⟧
sex: female
complaint: hip pain after a fall`,
  `name=⟦Autumn_Reyes⟧;dob=⟦07-04-1998⟧;hr=102`,
  `ID | Patient | DOB | Dx
⟦55120⟧ | ⟦Clay Brooks⟧ | ⟦1/1/80⟧ | gout
⟦55121⟧ | ⟦Rusty Mills⟧ | ⟦2/2/82⟧ | IBS`,
  `Doctor: Good morning, Mrs. ⟦Featherstone⟧. How are the legs?
Patient: Better, Dr. ⟦Lowe⟧. ⟦Stan⟧ rubs the cream in at night.
Doctor: ⟦Stan⟧ is your husband?`,
  `agent: can i get your full name and phone
client: sure ⟦bonnie tate⟧, ⟦816 555 0109⟧
agent: whats going on today
client: my toe is purple`,
  `Immunization record: Tdap, lot no. ⟦C5880AA⟧, exp ⟦09/2027⟧, VIS given ⟦03/11/26⟧.`,
  `Guardian: ⟦Heath Macdonald⟧, relation: father, ⟦hmac@isle.test⟧
Child: ⟦Skye⟧, 4 y, asthma`,
  `Plan of care discussed with ⟦Ruby⟧ (sister, HCPOA, ⟦718-555-0133⟧). Code status DNR/DNI.`,
  `TIN/SSN: ⟦078-05-1120⟧. W-9 on file.`,
  `Work comp claim no: ⟦WC-31-88712⟧, employer: Harbor Freight. L5-S1 disc bulge, date of injury ⟦12/18/2025⟧.`,
  `Wire the refund to routing ⟦021000021⟧ acct ⟦4488120931⟧ please`,
]
