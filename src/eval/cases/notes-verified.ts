import type { NoteCase } from './notes.ts'

/** A case about the verifier alone: what it has to let pass and what to refuse, in the words of clinicians' notes. */
function verified(
  id: string,
  talk: readonly string[],
  { accepts, refuses }: Pick<NoteCase, 'accepts' | 'refuses'>,
): NoteCase {
  return { id, talk, keeps: [], never: [], accepts, refuses }
}

/** Written by us: right sentences in clinical register, each with the eight ways in which it can be wrong. */
export const verifiedCases: readonly NoteCase[] = [
  verified(
    'headache-paraphrase',
    [
      'D: What is going on today?',
      "P: So I've had this awful throbbing headache on the left side for about four days now.",
      'D: Any vomiting or blurred vision with it?',
      'P: No, neither.',
    ],
    {
      accepts: [
        'Patient reports a throbbing headache on the left side for 4 days.',
        'Denies vomiting or blurred vision.',
        'Denies blurred vision.',
        'Left-sided throbbing headache for four days.',
      ],
      refuses: [
        'Patient denies headache.',
        'Patient reports a throbbing headache on the right side for 4 days.',
        'Patient reports a throbbing headache on the left side for 40 days.',
        'Patient reports a throbbing headache on the left side for 4 weeks.',
        'Reports vomiting.',
        "Patient's mother has a throbbing headache on the left side.",
        'Previously had a throbbing headache, now resolved.',
      ],
    },
  ),
  verified(
    'diabetes-medicines',
    [
      'D: Which medicines are you on?',
      'P: I take metformin 1000 milligrams twice a day and Lantus, 20 units at bedtime.',
      'D: Any hypoglycemia?',
      'P: Yes, once last week my sugar dropped to 54.',
    ],
    {
      accepts: [
        'Takes metformin 1000 mg twice daily.',
        'Takes Lantus 20 units at bedtime.',
        'Reports one episode of hypoglycemia last week.',
        'Sugar dropped to 54 last week.',
      ],
      refuses: [
        'Takes metformin 100 mg twice daily.',
        'Takes metformin 1000 mcg twice daily.',
        'Takes glipizide 1000 mg twice daily.',
        'Takes Lantus 1000 mg at bedtime.',
        'Takes Lantus 200 units at bedtime.',
        'Denies hypoglycemia.',
        'Used to take metformin 1000 mg twice daily.',
        'Father takes metformin 1000 mg twice daily.',
        'Sugar dropped to 540 last week.',
      ],
    },
  ),
  verified(
    'father-infarct',
    [
      'D: Does anybody in your family have heart problems?',
      'P: My father had a heart attack at 52. I have never had any heart trouble myself.',
    ],
    {
      accepts: ['Father had a heart attack at 52.', 'Patient has never had heart trouble.'],
      refuses: [
        'Patient had a heart attack at 52.',
        'Mother had a heart attack at 52.',
        'Father had a heart attack at 25.',
        'Patient has had heart trouble.',
        'Father did not have a heart attack.',
      ],
    },
  ),
  verified(
    'ankle-exam',
    [
      'D: On examination there is swelling over the right lateral ankle and no tenderness at the base of the fifth metatarsal. Your pulse is 72.',
      'P: Okay.',
    ],
    {
      accepts: [
        'Swelling over the right lateral ankle.',
        'No tenderness at the base of the fifth metatarsal.',
        'Pulse 72.',
      ],
      refuses: [
        'Swelling over the left lateral ankle.',
        'No swelling over the right lateral ankle.',
        'Tenderness at the base of the fifth metatarsal.',
        'Pulse 27.',
        'Pulse 720.',
      ],
    },
  ),
  verified(
    'former-smoker',
    [
      'D: Do you smoke?',
      'P: Not any more, I gave up 8 years ago. I used to smoke a pack a day.',
      'D: Alcohol?',
      'P: Two glasses of wine at the weekend.',
    ],
    {
      accepts: [
        'Gave up smoking 8 years ago.',
        'Used to smoke a pack a day.',
        'Drinks two glasses of wine at the weekend.',
      ],
      refuses: [
        'Currently smokes a pack a day.',
        'Smokes a pack a day.',
        'Gave up smoking 80 years ago.',
        'Gave up smoking 8 months ago.',
        'Drinks two bottles of wine at the weekend.',
        'Does not drink wine.',
        'His wife used to smoke a pack a day.',
      ],
    },
  ),
  verified(
    'child-fever',
    [
      'D: How high was the fever?',
      'P: It was 39.2 Celsius yesterday evening, we gave him paracetamol and it came down.',
      'D: Is he drinking?',
      'P: Yes, he is drinking well but he is not eating.',
    ],
    {
      accepts: [
        'Fever was 39.2 Celsius yesterday evening.',
        'Was given paracetamol and the fever came down.',
        'Is drinking well but not eating.',
      ],
      refuses: [
        'Fever was 39.2 Fahrenheit yesterday evening.',
        'Fever was 29.3 Celsius yesterday evening.',
        'Was given ibuprofen and the fever came down.',
        'Is not drinking well.',
        'Is eating.',
        'Fever was 39.2 Celsius this morning.',
      ],
    },
  ),
  verified(
    'unanswered',
    [
      'D: Have you ever had a blood clot in your lungs?',
      'P: What do you mean? My calf is just sore since the flight on Tuesday.',
      'D: Which calf?',
      'P: The right one.',
    ],
    {
      accepts: ['Calf is sore since the flight on Tuesday.', 'Right calf.'],
      refuses: [
        'Has had a blood clot in the lungs.',
        'Denies a blood clot in the lungs.',
        'Left calf.',
        'Calf is sore since the flight on Thursday.',
        'Calf is not sore.',
      ],
    },
  ),
  verified(
    'plan-antibiotic',
    [
      "D: I'm going to prescribe amoxicillin 500 mg three times a day for 5 days. Stop the ibuprofen. If it isn't better by Friday, call us.",
      'P: All right.',
    ],
    {
      accepts: [
        'Prescribe amoxicillin 500 mg three times a day for 5 days.',
        'Stop ibuprofen.',
        'If not better by Friday, call us.',
      ],
      refuses: [
        'Prescribe amoxicillin 500 mg three times a day for 50 days.',
        'Prescribe amoxicillin 50 mg three times a day for 5 days.',
        'Prescribe ibuprofen 500 mg three times a day for 5 days.',
        'Prescribe azithromycin 500 mg three times a day for 5 days.',
        'Stop amoxicillin.',
        'Continue ibuprofen.',
        'Prescribe amoxicillin 500 mg three times a day for 5 weeks.',
      ],
    },
  ),
  verified(
    'knee-since-fall',
    [
      'D: How did it happen?',
      "P: I slipped on ice two weeks ago and landed on my left knee. It locks sometimes and it's swollen, but I can walk.",
      'D: Did you hear a pop?',
      "P: No, I didn't hear anything.",
    ],
    {
      accepts: [
        'Slipped on ice 2 weeks ago and landed on the left knee.',
        'The knee locks sometimes and is swollen.',
        'Can walk.',
        'Did not hear a pop.',
      ],
      refuses: [
        'Slipped on ice 2 weeks ago and landed on the right knee.',
        'Slipped on ice 2 days ago.',
        'Slipped on ice 20 weeks ago.',
        'Cannot walk.',
        'Heard a pop.',
        'The knee is not swollen.',
        'Her husband slipped on ice 2 weeks ago.',
      ],
    },
  ),
  verified(
    'breathless-now',
    [
      'D: Are you short of breath at rest?',
      'P: Not at rest, only when I climb stairs. It started three months ago.',
      'D: Any chest pain?',
      'P: I had some last year but not since.',
    ],
    {
      accepts: [
        'Short of breath when climbing stairs.',
        'Not short of breath at rest.',
        'Started three months ago.',
        'Had chest pain last year.',
      ],
      refuses: [
        'Short of breath at rest.',
        'Not short of breath when climbing stairs.',
        'Started three days ago.',
        'Started 30 months ago.',
        'Currently has chest pain.',
        'Never had chest pain.',
      ],
    },
  ),
  verified(
    'mother-answers',
    [
      'D: Does your daughter have any allergies?',
      'P: She is allergic to eggs, she came out in hives at two years old.',
      'D: Any asthma?',
      'P: No, but her brother has asthma.',
    ],
    {
      accepts: ['Allergic to eggs.', 'Came out in hives at two years old.', 'Brother has asthma.'],
      refuses: [
        'Has asthma.',
        'No known allergies.',
        'Allergic to milk.',
        'Sister has asthma.',
        'Came out in hives at 20 years old.',
      ],
    },
  ),
  verified(
    'blood-results',
    [
      'D: Your hemoglobin came back at 9.8 and your ferritin is low at 7. The kidney function is normal.',
      'P: Is that bad?',
    ],
    {
      accepts: ['Hemoglobin 9.8.', 'Ferritin is low at 7.', 'Kidney function is normal.'],
      refuses: [
        'Hemoglobin 98.',
        'Hemoglobin 7.',
        'Ferritin is high at 7.',
        'Ferritin 9.8.',
        'Kidney function is abnormal.',
        'Kidney function is not normal.',
      ],
    },
  ),
]
