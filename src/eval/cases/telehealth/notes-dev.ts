/** Notes, letters, mail, forms, JSON and scans that a clinic has. Nobody here exists. */
export const notesDev: readonly string[] = [
  `SOAP NOTE
Patient: ⟦Marlene Quist⟧   DOB: ⟦07/30/1952⟧   MRN: ⟦3308812⟧
S: 73 y/o F with Parkinson's c/o dizziness since ⟦Jan 12⟧. Daughter ⟦Ingrid⟧ present.
O: BP 102/64 supine, 84/50 standing. HR 71.
A: Orthostatic hypotension, likely levodopa.
P: Reduce amlodipine to 5 mg, recheck ⟦02/14⟧ with Dr. ⟦E. Falkenrath⟧.`,
  `S: Pt reports Mr. ⟦Hale⟧ (husband) noticed apnea. ESS 14.
O: Neck 42 cm, Mallampati III, BMI 34.1
A: Suspected OSA
P: Home sleep test, f/u 4 wks
Signed: ⟦K. Ostrowski⟧, PA-C ⟦2026-03-02⟧ 14:10`,
  `{"patient":{"firstName":"⟦Will⟧","lastName":"⟦Bright⟧","dob":"⟦1979-11-30⟧","mrn":"⟦A0098123⟧","phone":"⟦312-555-0155⟧"},"vitals":{"bp":"138/86","hr":77},"complaint":"knee pain x 2 weeks"}`,
  `{"encounter_id":"⟦ENC-2026-88173⟧","provider":"Dr. ⟦Faith Monroe⟧","location":"⟦Cedar Falls Family Clinic⟧","medications":["metformin 500 mg BID","Lipitor 20 mg"],"note":"Mr. ⟦Young⟧ feels young again."}`,
  `Name (last, first): ⟦Abernethy, Clay⟧
Date of birth: ⟦3 Sep 1988⟧
Street: ⟦77 Old Mill Road⟧
City: ⟦Asheville⟧  State: NC  ZIP: ⟦28801⟧
Home phone: ⟦828-555-0110⟧  E-mail: ⟦clay.a@post.test⟧
Insurance: Blue Cross  Policy #: ⟦BCX 4412 9907⟧
Emergency contact: ⟦Wren Abernethy⟧ (spouse) ⟦828-555-0111⟧
Reason: back pain, 6/10`,
  `PATIENT NAME  ⟦OYELARAN FOLUKE⟧
DOB  ⟦12-DEC-1990⟧
HOSP NO  ⟦H229014⟧
DRUG  AMOXICILLIN 500 MG TDS 7/7`,
  `From: ⟦Summer Lindqvist⟧ <⟦summer.l@fjordmail.test⟧>
To: Dr. ⟦Neal Whitcombe⟧ <⟦nwhitcombe@valleyclinic.test⟧>
Sent: ⟦Tuesday, April 14, 2026⟧ 9:02 AM
Subject: Re: potassium

My potassium was 5.6. Should I stop the spironolactone?
⟦Summer⟧`,
  `On ⟦Mar 3, 2026⟧, at 10:15, ⟦Gary Tolland⟧ <⟦gary@tolland.test⟧> wrote:
> Please take the last dose before surgery.
> ⟦Gary Tolland⟧, RN
Thanks, will do.`,
  `Dear Dr ⟦Ng⟧,

Thank you for seeing this pleasant 58 year old, Mr ⟦Ambrose Teale⟧ of ⟦3 Chapel Row, Ludlow SY8 1DG⟧, who has Dupuytren's contracture of the right hand.

Yours sincerely,
Dr ⟦Philippa Marsh⟧
⟦Teme Valley Surgery⟧ Tel ⟦01584 496 031⟧`,
  `Discharge summary
⟦Holloway, Ivy R.⟧ was admitted to ⟦St. Brendan Medical Center⟧ on ⟦10/02/2025⟧ and discharged on ⟦10/09/2025⟧.
Hospital course: NSTEMI, PCI with one stent to the LAD. Discharged on aspirin 81 and ticagrelor 90 bid.
PCP: Dr. ⟦Omar Haddad⟧, fax ⟦(208) 555-0117⟧.`,
  `TELEHEALTH VISIT ⟦5/6/26⟧
Pt ID verified by driver's license (⟦CA F7719034⟧) and address ⟦1620 Sunset Ter, Fresno⟧ CA.
Consent obtained. Pt located in ⟦Fresno⟧.`,
  `Pa tient: ⟦Grace
Hollis⟧
D0B: ⟦01/17/
1966⟧
MRN ⟦0044 8721⟧
CC: chest pain`,
  `Referral to cardiology
Re: ⟦Noor Rahimi⟧, ⟦14.02.1970⟧, NHS ⟦943 476 5919⟧
Palpitations for 6 weeks, Holter requested. Dr ⟦J Peverell⟧`,
  `Assessment: Mr. ⟦Bell⟧ is a 40M with Bell's palsy.`,
  `Nursing note 22:40: pt ⟦Parkinson, Alan⟧ has no Parkinson features. Mother ⟦June⟧ at bedside, she will stay. Paged Dr. ⟦Graves⟧ re Graves disease labs.`,
  `Device: Medtronic CRT-D, model DTBA1D1, serial ⟦BLF612877S⟧, implanted ⟦2021-06-18⟧ at ⟦Tufts Medical Center⟧.`,
  `Prescriber NPI ⟦1659481273⟧, DEA ⟦BM4418327⟧. Rx: oxycodone 5 mg #20.`,
  `Claim ⟦CLM0088213⟧ / auth ⟦AU-77120⟧ denied: code 99215 not covered.`,
  `Photo ID: ⟦IMG_20260114_knee_hollis.jpg⟧ uploaded by patient portal user ⟦ghollis66⟧`,
  `Fingerprint template ⟦FP-00A8-33C1⟧ matched; voiceprint ID ⟦VP77120⟧ enrolled.`,
  `Lab report
Accession: ⟦S26-004417⟧  Collected: ⟦03/05/2026⟧ 07:10
Ordering: ⟦Hope Sandoval⟧, MD
Glucose 92 mg/dL, Creatinine 0.91 mg/dL, eGFR 95`,
  `Appointment confirmed for ⟦Chase Holloway⟧ with Dr. ⟦Mei-Ling Zhao⟧ on ⟦Monday, June 8th⟧ at 2:30 PM. Room link: ⟦https://meet.vclinic.test/88-410-27⟧`,
  `family hx: mother ⟦Agnes⟧ d. 88 of CHF; father had Alzheimer's; brother ⟦Lyle⟧ with Crohn's`,
  `HPI: This is a ⟦96⟧-year-old woman from ⟦Savannah⟧ who lives at ⟦Magnolia Manor⟧ and presents with UTI symptoms.`,
  `Interpreter #⟦40218⟧ (Spanish) used. Pt ⟦Xochitl Barrera⟧ agrees with plan.`,
  `patient_name=⟦Drew+Carver⟧&dob=⟦1990-02-08⟧&temp=37.4`,
  `name,dob,phone,complaint
⟦Hope Ellery⟧,⟦1984-03-22⟧,⟦415-555-0186⟧,migraine
⟦Art Mbeki⟧,⟦1971-10-02⟧,⟦415-555-0187⟧,cough`,
  `[09:14] Patient (⟦Rich Solano⟧): my leg is swollen
[09:15] Agent: Which leg?
[09:15] ⟦Rich Solano⟧: left, since ⟦June 2⟧`,
  `Bot: May I have your name?
User: ⟦lance whitaker⟧
Bot: And your date of birth?
User: ⟦8.8.75⟧
Bot: What brings you in?
User: burning when i pee`,
  `Vaccination: MMR lot ⟦U4471AB⟧ given L deltoid ⟦01/22/26⟧ by ⟦T. Nakamura⟧ LPN`,
  `Next of kin: ⟦Ruth Kimathi⟧ (daughter), ⟦+254 712 555 014⟧
Religion: Catholic. Diet: diabetic.`,
  `Seen w/ wife (⟦Olive⟧) via video from their home in ⟦Bar Harbor⟧, ME. Med list reviewed: Coreg 6.25 bid, Lasix 40.`,
  `Pt called at 0830 re: refill. ID confirmed x2 (name, last 4 SSN ⟦7741⟧).`,
  `VIN ⟦1HGCM82633A004352⟧ police report ⟦26-118843⟧; whiplash grade II.`,
  `Bank transfer to ⟦GB29 NWBK 6016 1331 9268 19⟧ for the private MRI.`,
]
