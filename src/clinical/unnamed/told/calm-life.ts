import { lines } from './lines.ts'

/** Everyday sentences without any danger, many in the words that dangers are told in. */
export const calmLife = lines(`
I was walking along the canal this morning, it was so quiet and the water was like glass, I felt quite calm for once.
We sat on the floor and played with the train set until he fell asleep on my lap.
My phone died on the way so I couldn't ring you, sorry I'm late.
I dropped my glasses down the stairs and now I can't see the small print, can you send the letter in large type?
The boiler has gone again so the flat is freezing, but I'm well wrapped up and fine.
She was screaming with laughter when her grandad put the bucket on his head.
I could murder a cup of tea, I've been gasping since eleven.
The dog collapsed on the rug after his walk like he always does, lazy thing.
My neighbour's alarm went off all night and I hardly slept, that's why I sound rough.
He went white as a sheet when he saw the bill, we laughed about it after.
I was shaking with nerves before my driving test, passed it though.
I got soaked to the skin at the match and had a hot bath, no harm done.
We drove past a crash on the motorway, it upset me a bit but I'm all right.
The baby went quiet at last, she's asleep in the pram with her bunny.
My husband snores like a tractor and I end up on the sofa, is there anything for it?
He turned blue with cold paddling in the sea, two minutes in a towel and he was off for an ice cream.
I've been dying to tell you, the new cream worked and my elbows are clear.
The nurse took some blood this morning and I felt a bit woozy, had a biscuit and walked home.
My son fell asleep in the car and wouldn't wake up for his tea, he was up at five playing.
I'm a carer and I do nights, so I'm asleep when your letters come, can you phone after three?
It was a heavy box and I put it down when my arm got tired, that's all.
I stood up too fast from the bath, saw stars for a second, sat down and it went.
Her face was red and blotchy from crying over the film, right as rain now.
I had a big shock when I saw the price of my glasses.
The kids had a water fight and came in dripping, one has a bit of a sniffle now.
We lost power in the storm and sat in the dark with candles, quite fun really.
I've got paint on my hands that won't come off, is white spirit bad for my skin?
I run three miles every other day and get out of puff on the hill, same as always.
My heart sank when she told me she was moving to Leeds.
I went down to the shop, then up to the school, then home, my feet were tired but nothing more.
He's a quiet lad, keeps to himself, plays his guitar in the evening.
There was a man shouting outside the surgery, is the back door open?
My daughter is scared of needles, what can we do before her jab on Friday?
I hit my thumb with a hammer putting up shelves, nail's gone black, doesn't hurt any more.
I burnt the toast and set the smoke alarm off, everyone's awake now.
The cat scratched the sofa to bits again and I've nothing to wear but I'm well in myself.
I took my tablets late last night because the football went to extra time, is that a problem?
I couldn't find my inhaler at first, it was in my coat, I don't need it much these days.
I've had the same cough every winter since I was a child, it's started again.
We walked round the lake and fed the ducks, my knee held up fine.
I can't stop eating biscuits at night, any tips?
My back is killing me after that sofa bed, it'll be fine by tomorrow.
It feels like my head's full of cotton wool with this cold.
My legs are like jelly after leg day at the gym, it's a good sort of sore.
That exam finished me off, I slept twelve hours and I feel human again.
I nearly died of embarrassment when my tummy rumbled in the meeting.
I'm drowning in paperwork and it's giving me tension headaches at the end of the day.
My boss is a nightmare and I've been grinding my teeth, jaw's a bit tender.
He chokes up at sad films, soft as anything my husband.
This weather is killing my joints, they ache like they do every autumn.
I'm bursting with news, the scan was normal and it's a girl.
I feel dead on my feet after nights, slept badly, no other trouble.
I was so thirsty in that heat I drank a pint straight down and felt better at once.
The waiting room was boiling and I came over a bit hot, fine once I was outside.
I'm sick and tired of this wart, three lots of freezing and it's still there.
My mother in law gives me a headache, joking aside I need a repeat of my migraine tablets.
I had a fit of the giggles in church and my ribs ached after.
I've been out of breath with excitement, we're getting a puppy.
My stomach was in knots before the interview, it went as soon as I sat down.
The baby brings up a drop of milk after feeds, she's smiling and putting on weight.
He cries every evening from six till eight then sleeps like a log, he's five weeks and gaining.
She's teething and dribbling down her front, cross but feeding well.
My two year old bumped heads with her brother, both cried, both forgot about it in a minute.
He had a tumble off the sofa on to the carpet, got straight up and asked for a biscuit.
Her nappy was a bit orange this morning, she'd had carrots, she's her usual self.
My toddler held his breath in a tantrum like he has before, went red, then carried on shouting.
The school rang, she's got a bit of a tummy ache, she's eating crisps now so I think she's fine.
He swallowed an apple pip, do they grow inside? He wants to know.
My little boy put a pea up his nose and sneezed it out, all fine, just telling you.
She's eight weeks and got her first smile today, when is her next check?
Newborn hiccups all the time, is that usual? She feeds and sleeps well.
He's nine and grows out of his shoes every month, his shins ache at night, rub and he's asleep.
My teenager sleeps till noon, eats for three and grunts at us, is that a phase?
When can my baby start solids? She's nearly six months and grabs my spoon.
She had her jabs yesterday and was a bit grizzly, temp 37.6, fine this morning.
The rash came up after strawberries round his mouth, gone in an hour, he's playing.
Nits again. Whole class has them. Is the wet combing enough?
My son's got a verruca and swims on Thursdays, does he need a sock?
I passed out the sweets at the party and ate too many myself, bit sick, fine now.
I passed my finals and I'm moving, how do I change surgery?
I fell for it again and bought those magnetic insoles, are they any use?
I broke my glasses and get eye strain at the screen.
I crashed out on the settee at nine and woke at two with a stiff neck.
It's a stabbing sort of feeling in my heel for the first few steps each morning, for months.
My shoulder cracks when I lift my arm, no pain, it has for years.
I was attacked by midges in Scotland, itchy dots all over my ankles.
I'm poisoned by my own cooking, joke, a bit of wind after the beans.
I've lost my appetite for coffee since I've been pregnant, odd but not a worry, I'm eating well.
I get a bit of cramp in my calf in bed, I stretch it and it goes, on and off for a year.
The ringing in my ears is the same as it's been since the nineties.
I pulled something in my side laughing, it's only sore when I twist.
I sat on my foot watching telly and it went dead, pins and needles for a minute, funny feeling.
My fingers go white at the tips in the supermarket freezer aisle, they've done it since school.
My lips are chapped and bleed if I smile too wide, it's the wind.
I had a nosebleed for two minutes after blowing my nose hard, stopped when I pinched it.
My gums bleed a bit when I floss, the hygienist said keep going.
My wee is bright yellow since I started those vitamins.
My poo was dark after the iron tablets like the leaflet says.
Ate a load of beetroot and my wee went pink, gave me a turn till I remembered.
My eyes water in the wind and get itchy in May.
I see a little floater against the sky, same one for years, optician knows.
I get hot flushes at my desk and open the window, it passes.
I feel low on Sundays before work and fine by Monday lunch.
I cried at my sister's wedding and I've been soft ever since, happy tears.
I've been lonely since I moved but I joined a choir and it helps.
I do get anxious on planes, could I have something for the flight in June?
I talk to my late husband's photo of an evening, it's a comfort, I'm all right.
I used to have dark thoughts years ago, not now, I've got my allotment.
I'm grieving, it's three months, I'm eating and seeing friends, I just wanted to say it's hard.
The counsellor said write it down so I am, I'm coping and I don't want to hurt myself.
I haven't slept well because the neighbours are doing up their kitchen.
I'm bored to death at home with this plaster on, two more weeks.
He threatens to cancel the holiday every time we argue about the map, it's a joke in our house.
My ex was horrible but that was ten years ago, I'm safe and happily married now.
My daughter watched a programme about knives at school, it frightened her, how should I talk to her?
I'm writing a crime novel, how long would it take for arsenic to be found in a body?
I'm a first aider at work and need to renew, what's the latest on recovery position?
I saw on the news a lad drowned in the quarry, so sad, is there a course on water safety?
What is the difference between a cold and flu?
My friend's dad had a stroke and it made me think, should I have my blood pressure checked?
Is it true you can faint from holding a sneeze?
How would I know if it was a heart attack and not wind? Just asking, I'm fine.
My gran always said starve a fever, is that right?
Could a person be allergic to cold water?
What happens in an ambulance? My lad is doing a project.
If someone is on blood thinners can they still go skiing?
Do seizures hurt? We read about it in biology.
Is meningitis catching? There was a poster at nursery.
How do they stop the bleeding in an operation?
Can you still die of tetanus these days?
What does unresponsive mean in a hospital letter? It's an old letter of my mum's from 2012.
I was in hospital in March with a clot on my lung, on tablets since, no trouble, need more of them.
Had my heart attack six years back, I walk the dog twice a day and feel great.
My operation was two weeks ago, the wound is dry and closed, when can I drive?
I had sepsis in 2019 and they told me to get the flu jab, when are the clinics?
I broke my hip last spring and I'm off the frame now, just a stick.
They took my appendix out when I was ten, does it matter for my insurance form?
My stroke was in 2020, arm's still a bit weak but no worse, physio is happy.
I had a bad bleed after my first baby, she's four now, will it be noted for this one?
I fainted at school assembly once thirty years ago, never since.
I was knocked off my bike at seventeen, my collarbone has a lump but doesn't bother me.
I choked on a fishbone as a kid and still chew carefully.
I had fits as a baby with fevers, I'm forty now, does it count for my driving licence?
My brother overdosed in his twenties, he's clean now and we're close.
They stopped my warfarin last year after the clinic said I was clear.
I took an overdose of vitamin C gummies, well, four, the kids' ones, they're nice.
I finished chemo two years ago, all clear at the last scan, hair's come back curly.
I've been diabetic since I was eight, sugars between five and nine this week.
My asthma's been good, I've not used the blue one for a month.
My blood pressure this week was 132 over 78, 128 over 80 and 135 over 82.
My INR was 2.4 on Tuesday, same dose?
My peak flow is 480, it's usually 470 to 500.
Weight is down two kilos since I started walking to work, pleased with that.
Pulse was 64 on the machine at the chemist.
My oxygen gadget says 98 when I sit and 97 when I walk.
I've had COPD for years, today is a normal day for me.
I get angina if I rush up the hill, I stop and it goes, same for ten years, spray in my pocket never used this month.
I'm 28 weeks, baby's kicking like a footballer, when do I get my whooping cough jab?
I'm pregnant and can't stand the smell of onions, otherwise well.
I'm 20 weeks and my back aches by evening, a hot bath sorts it.
I get practice contractions now and then, they stop when I lie down, baby moving lots.
I'm breastfeeding and my nipples are a bit sore, can I use lanolin?
My bump itches where the skin's stretching, just on the tummy, oil helps.
Had a bit of heartburn in the night, third trimester, two pillows and fine.
My period is four days late, test negative, should I test again?
My periods are heavy on day two, I change every three hours, always been like that.
I had the coil fitted on Monday, bit crampy, no temperature, feels like a period.
I'd like to stop the pill, do I need to wait before trying for a baby?
I found out I'm expecting, who do I ring to book the midwife?
Itchy down below after antibiotics, had thrush before, same as that.
My testicles ache a bit when I wear those tight jeans, fine in others.
I get up once in the night to wee, I'm 58, been like that for years.
I hold it in too long at work, then I go a lot, no burning.
Bit constipated since the holiday, more fruit is helping.
Loose twice this morning after that kebab, drinking fine, no blood.
I'm windy after milk, do you think it's lactose?
I felt queasy on the ferry, all gone once we landed.
Threw up once at the fairground after the waltzers, bit of candy floss, back on the rides in ten minutes.
I had a glass of wine too many on Saturday, headache Sunday, sorted by Monday.
I've got hiccups, three hours now, on and off, any tricks?
I've got a lump of hard skin on my toe, the shoe rubs.
There's a small lump on my wrist that moves when I push it, been there for two years.
A mole on my back, same as in the photo from last summer, just asking.
I cut myself shaving, bled like anything for five minutes, plaster on, done.
I got a splinter out with tweezers, bit red, not spreading.
Grazed both knees falling off my scooter, cleaned them, having a cuppa.
I trod on a bit of Lego, hopped about, no mark.
Sunburnt shoulders from the fete, bit pink, no blisters, using aftersun.
Scalded my tongue on soup, feels rough.
I jammed my finger in the drawer, a bit fat but bends.
Turned my ankle stepping off the kerb, walked home on it, slight swelling.
I've a stiff neck from the draught, easing with heat, I can turn it both ways.
I did my back in lifting the pushchair, better each day, no tingling.
My knee clicks going downstairs, it's always done it.
Wrists ache after a day's typing, fine at weekends.
A wasp got me on the foot, bit sore and red, ice on it, nothing else, I've been stung before.
A tick was on my leg, I pulled it off with the little fork, no ring or rash a week later.
Next door's dog jumped up and his claw left a mark, skin not broken.
A bee was in the car and I panicked a bit, didn't get stung.
The bat in the attic is a protected one the council says, nobody's been near it.
We had a carbon monoxide alarm fitted today, how often do I test it?
The gas man came and serviced the boiler, all fine, just so you know for my asthma notes.
I inhaled a bit of flour baking and coughed for a minute.
I got shampoo in my eye, rinsed it, bit pink, seeing fine.
My contact lens was in back to front, took it out, all good.
I've something in my eye like an eyelash, blinked it out just now.
I used the wrong toothpaste and my tongue's a bit sore.
My ear's blocked with wax, popping when I swallow, olive oil going in.
Sore throat since yesterday, kids have it too, I'm eating toast so can't be that bad.
Runny nose, bit of a cough, off work today on the sofa with a film.
My voice is croaky after karaoke.
Stuffy nose at night, sleep with my mouth open, wife complains.
I've got a cold sore coming, the tingle started, have you any cream?
Can't taste much with this cold but it's coming back.
Temperature of 37.9 last night with the flu, 37 this morning, feel wiped out but better.
I'd had about three hours' sleep and two coffees so my heart was going a bit, it settled by lunch.
My watch says my heart rate is 52 when I sleep, I cycle a lot, is that fine?
My heart skips a beat now and then when I'm tired, they did a tracing and said benign.
It was sort of here, in my shoulder, and it's much better than it was last week.
It started about, I don't know, maybe two or three years ago and it just comes and goes.
No, nothing like that, just a bit stiff in the mornings.
Yeah, it's been okay, I mean I take the medication and I feel pretty good.
I think it's getting better, I was able to go up the stairs without stopping.
I've been trying to watch my diet but the holidays were hard, you know.
I do notice it when I'm at work, I'm on my feet all day.
Mostly just at night, and then I turn over and go back to sleep.
My wife says I should come in, so here I am, I'd have left it.
Well I was out in the yard moving some boards and I felt it pull, about a month ago.
I take it every day, I never miss it, the one for cholesterol.
I've cut down to five a day from twenty, so I'm getting there.
The doctor before you gave me a cream and it cleared right up.
I saw the eye doctor in the fall and he said everything looked good.
I just get tired quicker than I used to, I figure it's my age.
My mother had it, and her sister too, so I wanted to be checked.
I feel fine, I only came because the school wants the form signed.
It hurts just a little bit when you press right there.
I quit drinking ten years ago, haven't touched a drop.
We just got back from visiting my daughter and the new grandbaby, it was wonderful.
I haven't had any problems since the surgery, the scar looks nice.
I can do everything I want to do, I just do it slower.
I play golf twice a week and I walk the course.
I do the knitting and I do my puzzles, so my hands are fine except in the cold.
They told me it was a little bit of arthritis and to lose some weight.
I was wondering if I still need to be on the water pill.
It's my annual, I've got nothing to complain about really.
My son set up this thing on the phone for me so bear with my typing.
Sorry, hit send too soon, I meant to ask about my travel jabs.
Good morning, I hope you're well, could you please tell me when my results will be in?
Hi, it's about my repeat, I've got four days left and I'm away from Friday.
Can you move my slot from Tuesday to Thursday, my shift has changed?
My surname has changed, I got married, how do I update it?
The pharmacy gave me a different brand, same dose, is it the same thing?
I need a letter to say I can fly at 30 weeks.
I've lost my vaccination card, can you print one?
Who can I talk to about my bill? It's the third time I've asked.
Please cancel my wife's appointment, she's feeling much better and back at work.
The link you sent doesn't work on my phone, it goes blank.
I left my umbrella in the waiting room, blue with white spots.
Is the surgery open on the bank holiday?
Can my husband collect my prescription for me?
My carer hurt her ankle and can't come today, who do I ring for cover?
I can't get through on the phone, it just cuts off, so I'm writing here about my cream.
Your automatic door nearly knocked me over, somebody should look at it.
I'd be grateful for an early appointment, it's not an emergency, just my ears.
No rush at all, when the doctor has a moment, it's about my tablets.
The physio said to keep moving it and I have been.
Doctor said last week it was viral and to drink lots, I'm on the mend now.
It went down on its own overnight, you can cancel the call.
Just to let you know the swelling has gone and I don't need the visit.
He's much brighter today, sitting up eating ice cream and bossing us about.
She was poorly last week but she's back to chasing the cat.
The antibiotics worked, temp's gone, he's back at nursery.
Mum came home from hospital yesterday, she's comfortable, eating soup and watching her quiz.
Dad's ninety next week and still does his garden, he wants to know about the shingles jab.
Grandma keeps losing her glasses and her words now and then, it's been slow over two years, memory clinic in May.
My gran sleeps most of the afternoon, she's 92 and it's nothing new, she ate a good lunch.
Mum's a bit deaf and shouts, that's not her being confused.
`)
