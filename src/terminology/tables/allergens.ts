// Written by scripts/buildTerminology.ts; see ../NOTICES.md.
export const allergens: string = `acetaminophen	analgesics (other)	d	r	161
acetaminophen	analgesics (other)	d	r	161
acetaminophen	analgesics (other)	d	r	209459
adhesive	adhesives	e		
adhesive tape	adhesives	e		
albuterol		d	r	1649560
almond	tree nuts	f		
alprazolam	benzodiazepines	d	r	596
amikacin	aminoglycosides	d		
amoxicillin	penicillins	d	r	723
amoxicillin	penicillins	d	r	723
amoxicillin	penicillins	d	s	372687004
ampicillin	penicillins	d	r	733
ampicillin	penicillins	d	r	733
ampicillin	penicillins	d	r	81953
animal dander	animal dander	e		
animal dander	animal dander	e	s	232347008
animal dander	animal dander	e	s	264287008
apple	fruit	f		
articaine	local anesthetics (amide)	d		
aspirin	NSAIDs	d	r	1001473
aspirin	NSAIDs	d	r	1191
aspirin	NSAIDs	d	r	1191
aspirin	NSAIDs	d	r	212033
aspirin	NSAIDs	d	r	308414
aspirin	NSAIDs	d	r	318272
aspirin	NSAIDs	d	r	R16CO5Y76E
aspirin	NSAIDs	d	s	293586001
aspirin	NSAIDs	d	s	387458008
aspirin	NSAIDs	d	u	R16CO5Y76E
aspirin;butalbital;caffeine;codeine	NSAIDs	d	r	309471
atorvastatin	statins	d	r	83367
atorvastatin	statins	d	r	83367
avocado	fruit	f		
avocado	fruit	f	s	735249009
azilsartan	angiotensin receptor blockers	d		
azithromycin	macrolides	d	r	18631
aztreonam	monobactams	d		
banana	fruit	f		
banana	fruit	f	r	891830
bee pollen	pollen	e	r	253157
bee pollen	pollen	e	r	253157
bee pollen	pollen	e	u	3729L8MA2C
bee venom	insect venom	e		
bee venom	insect venom	e	s	288328004
bee venom	insect venom	e	s	424213003
benazepril	ACE inhibitors	d	r	18867
benzocaine	local anesthetics (ester)	d	r	1399
benzocaine	local anesthetics (ester)	d	r	208221
benzocaine	local anesthetics (ester)	d	u	U3RSY48JW5
betamethasone	corticosteroids	d	r	1514
betamethasone	corticosteroids	d	u	9842X06Q6M
brazil nut	tree nuts	f		
bumetanide	loop diuretics	d	r	1808
bumetanide	loop diuretics	d	u	0Y2S3XUQ5H
bupivacaine	local anesthetics (amide)	d	r	1815
bupivacaine	local anesthetics (amide)	d	u	Y8335394RO
buprenorphine	opioids	d	r	1819
buprenorphine	opioids	d	u	40D3SCR4GZ
butorphanol	opioids	d	r	1841
butorphanol	opioids	d	u	QV897JC36D
candesartan	angiotensin receptor blockers	d	r	214354
candesartan	angiotensin receptor blockers	d	u	S8Q36MD2XX
captopril	ACE inhibitors	d	r	1998
captopril	ACE inhibitors	d	u	9G64RSX1XD
carbamazepine	antiepileptics (aromatic)	d	r	2002
carbamazepine	antiepileptics (aromatic)	d	u	33CM23913M
carbenicillin	penicillins	d		
cashew nut	tree nuts	f		
cashew nut	tree nuts	f	r	1160593
cashew nut	tree nuts	f	s	227493005
cat dander	animal dander	e		
cat dander	animal dander	e	s	260152009
cat hair	animal dander	e		
cat hair	animal dander	e	u	1564HD0N96
cefaclor	cephalosporins	d	r	2176
cefaclor	cephalosporins	d	u	69K7K19H4L
cefadroxil	cephalosporins	d	r	2177
cefadroxil	cephalosporins	d	u	280111G160
cefazolin	cephalosporins	d	r	2180
cefazolin	cephalosporins	d	u	IHS69L0Y4T
cefdinir	cephalosporins	d	r	25037
cefdinir	cephalosporins	d	u	CI0FAO63WC
cefditoren	cephalosporins	d		
cefepime	cephalosporins	d	r	20481
cefepime	cephalosporins	d	u	807PW4VQE3
cefiderocol	cephalosporins	d	r	2265702
cefiderocol	cephalosporins	d	u	SZ34OMG6E8
cefixime	cephalosporins	d	r	25033
cefixime	cephalosporins	d	u	97I1C92E55
cefotaxime	cephalosporins	d	r	2186
cefotaxime	cephalosporins	d	u	N2GI8B1GK7
cefotetan	cephalosporins	d	r	2187
cefotetan	cephalosporins	d	u	48SPP0PA9Q
cefoxitin	cephalosporins	d	r	2189
cefoxitin	cephalosporins	d	u	6OEV9DX57Y
cefpodoxime	cephalosporins	d	r	20489
cefpodoxime	cephalosporins	d	u	7R4F94TVGY
cefprozil	cephalosporins	d	r	19552
cefprozil	cephalosporins	d	u	4W0459ZA4V
ceftaroline fosamil	cephalosporins	d	r	1040004
ceftaroline fosamil	cephalosporins	d	u	7P6FQA5D21
ceftazidime	cephalosporins	d	r	2191
ceftazidime	cephalosporins	d	u	9M416Z9QNR
ceftolozane	cephalosporins	d	r	1597609
ceftolozane	cephalosporins	d	u	37A4IES95Q
ceftriaxone	cephalosporins	d	r	2193
ceftriaxone	cephalosporins	d	r	309090
ceftriaxone	cephalosporins	d	u	75J73V1629
cefuroxime	cephalosporins	d	r	2194
cefuroxime	cephalosporins	d	u	O1R9FJ93ED
celecoxib	NSAIDs	d	r	140587
celecoxib	NSAIDs	d	u	JCX84Q7J1L
cephalexin	cephalosporins	d	r	2231
cephalexin	cephalosporins	d	r	2231
cephalexin	cephalosporins	d	u	OBN7UDS42Y
chlorhexidine	antiseptics	d	r	2358
chlorhexidine	antiseptics	d	s	373568007
chlorhexidine	antiseptics	d	u	R4KO0DY52L
chloroprocaine	local anesthetics (ester)	d	r	20859
chloroprocaine	local anesthetics (ester)	d	u	5YVB0POT2H
chlorothiazide	thiazides	d	r	2396
chlorothiazide	thiazides	d	u	77W477J15H
chlorpromazine	phenothiazines	d	r	2403
chlorpromazine	phenothiazines	d	u	U42B7VYA4P
chlorthalidone	thiazides	d	r	2409
chlorthalidone	thiazides	d	u	Q0MQD1073Q
chromium	metals	e		
ciprofloxacin	fluoroquinolones	d	r	203563
ciprofloxacin	fluoroquinolones	d	r	211292
ciprofloxacin	fluoroquinolones	d	r	2551
ciprofloxacin	fluoroquinolones	d	r	2551
ciprofloxacin	fluoroquinolones	d	u	5E8K9I0O4U
cisatracurium	muscle relaxants (neuromuscular)	d	r	319864
cisatracurium	muscle relaxants (neuromuscular)	d	u	QX62KLI41N
citalopram	SSRIs	d	r	2556
citalopram	SSRIs	d	u	0DHU5B8D6V
clam	shellfish (mollusc)	f		
clarithromycin	macrolides	d	r	21212
clarithromycin	macrolides	d	u	H1250JIK0A
clindamycin	lincosamides	d	r	2582
clindamycin	lincosamides	d	r	81982
clindamycin	lincosamides	d	u	3U02EL437C
clonazepam	benzodiazepines	d	r	2598
clonazepam	benzodiazepines	d	u	5PE9FDE8GB
cloxacillin	penicillins	d		
cobalt	metals	e		
cod	fish	f		
codeine	opioids	d	r	2670
codeine	opioids	d	r	2670
codeine	opioids	d	r	601263
codeine	opioids	d	r	997170
codeine	opioids	d	r	Q830PW7520
codeine	opioids	d	u	Q830PW7520
codeine	opioids	d	u	Q830PW7520
cow's milk	milk	f		
cow's milk	milk	f	s	3718001
crab	shellfish (crustacean)	f		
dalbavancin	glycopeptides	d	r	1539239
dalteparin	heparins	d	r	67109
dalteparin	heparins	d	u	S79O08V79F
darbepoetin alfa	erythropoietins	d	r	283838
darbepoetin alfa	erythropoietins	d	r	730046
darbepoetin alfa	erythropoietins	d	r	731241
darbepoetin alfa	erythropoietins	d	u	15UQ94PT4P
delafloxacin	fluoroquinolones	d	r	1927663
delafloxacin	fluoroquinolones	d	u	6315412YVF
demeclocycline	tetracyclines	d	r	3154
demeclocycline	tetracyclines	d	u	5R5W9ICI6O
dexamethasone	corticosteroids	d	r	3264
dexamethasone	corticosteroids	d	u	7S5I7G3JQL
diatrizoate	iodinated contrast	d		
diazepam	benzodiazepines	d	r	3322
diazepam	benzodiazepines	d	s	48546005
diazepam	benzodiazepines	d	u	Q3JTX2Q7TU
diclofenac	NSAIDs	d	r	3355
diclofenac	NSAIDs	d	u	144O8QL0L1
dicloxacillin	penicillins	d	r	3356
dicloxacillin	penicillins	d	u	COF19H7WBK
diethylene glycol	dyes/solvents	e		
diethylene glycol	dyes/solvents	e	s	5955009
diflunisal	NSAIDs	d	r	3393
diflunisal	NSAIDs	d	u	7C546U4DEN
diphenhydramine		d	r	3498
dog dander	animal dander	e		
doripenem	carbapenems	d		
doxazosin	alpha blockers	d	r	49276
doxazosin	alpha blockers	d	u	NW1291F1W8
doxycycline	tetracyclines	d	r	3640
doxycycline	tetracyclines	d	u	N12000U13O
dust	house dust	e		
dust	house dust	e	s	33008008
egg	egg	f		
egg	egg	f	s	102263004
egg	egg	f	u	291P45F896
enalapril	ACE inhibitors	d	r	3827
enalapril	ACE inhibitors	d	u	69PN84IO1A
enoxaparin	heparins	d	r	67108
enoxaparin	heparins	d	u	E47C0NF7LV
epoetin alfa	erythropoietins	d	r	105694
epoetin alfa	erythropoietins	d	u	64FS3BFH5W
eprosartan	angiotensin receptor blockers	d	r	83515
ertapenem	carbapenems	d	r	325642
ertapenem	carbapenems	d	u	G32F6EID2H
erythromycin	macrolides	d	r	4053
erythromycin	macrolides	d	u	63937KV33D
escitalopram	SSRIs	d	r	321988
escitalopram	SSRIs	d	u	4O4S742ANY
eslicarbazepine	antiepileptics (aromatic)	d	r	1482502
eslicarbazepine	antiepileptics (aromatic)	d	u	S5VXA428R4
esomeprazole	proton pump inhibitors	d	r	283742
esomeprazole	proton pump inhibitors	d	u	N3PA6559FT
ethacrynic acid	loop diuretics	d	r	4109
ethacrynic acid	loop diuretics	d	u	M5DP350VZV
etodolac	NSAIDs	d	r	24605
etodolac	NSAIDs	d	u	2M36281008
fenoprofen	NSAIDs	d	r	4331
fenoprofen	NSAIDs	d	u	RA33EAC7KY
fentanyl	opioids	d	r	4337
fentanyl	opioids	d	u	UF599785JZ
fidaxomicin	macrolides	d	r	1111103
fidaxomicin	macrolides	d	u	Z5N076G8YQ
fire ant venom	insect venom	e		
fish	fish	f		
flucloxacillin	penicillins	d		
flucloxacillin	penicillins	d	s	96067005
fluoxetine	SSRIs	d	r	4493
fluoxetine	SSRIs	d	u	01K63SUP8D
fluphenazine	phenothiazines	d	r	4496
fluphenazine	phenothiazines	d	r	4496
fluphenazine	phenothiazines	d	u	S79426A41Z
flurbiprofen	NSAIDs	d	r	4502
flurbiprofen	NSAIDs	d	u	5GRO578KLP
fluvastatin	statins	d	r	41127
fluvastatin	statins	d	u	4L066368AS
fondaparinux	heparins	d	r	321208
fondaparinux	heparins	d	u	J177FOW5JL
formaldehyde	dyes/solvents	e	r	4530
formaldehyde	dyes/solvents	e	u	1HG84L3525
fosfomycin		d	r	808917
fosinopril	ACE inhibitors	d	r	50166
fosphenytoin	antiepileptics (aromatic)	d	r	72236
furosemide	loop diuretics	d	r	4603
furosemide	loop diuretics	d	u	7LXU5N7ZO5
gadobenate	gadolinium contrast	d		
gadobutrol	gadolinium contrast	d		
gadodiamide	gadolinium contrast	d		
gadopentetate	gadolinium contrast	d		
gadoterate	gadolinium contrast	d		
gadoteridol	gadolinium contrast	d		
gadoxetate	gadolinium contrast	d		
gelatin	gelatin/alpha-gal	f	r	4716
gelatin	gelatin/alpha-gal	f	u	2G86QN327L
gemifloxacin	fluoroquinolones	d	r	138099
gemifloxacin	fluoroquinolones	d	u	OKR68Y0E4T
gentamicin	aminoglycosides	d	r	1596450
gentamicin	aminoglycosides	d	u	T6Z9V48IKG
gluten	wheat/gluten	f		
gluten	wheat/gluten	f	s	1269424006
gluten	wheat/gluten	f	s	89811004
grass pollen	pollen	e		
grass pollen	pollen	e	s	256277009
grass pollen	pollen	e	s	418689008
guinea pig dander	animal dander	e		
guinea pig dander	animal dander	e	s	703927007
hazelnut	tree nuts	f		
heparin	heparins	d	r	5224
hornet venom	insect venom	e		
horse dander	animal dander	e		
house dust	house dust	e		
house dust mite	house dust	e		
house dust mite	house dust	e	s	232350006
house dust mite	house dust	e	s	260147004
hydrochlorothiazide	thiazides	d	r	5487
hydrochlorothiazide	thiazides	d	u	0J48LPH2TH
hydrocodone	opioids	d	r	5489
hydrocodone	opioids	d	r	5489
hydrocodone	opioids	d	u	6YKS4Y3WQ7
hydrocortisone	corticosteroids	d	r	5492
hydrocortisone	corticosteroids	d	u	WI4X0X7BPJ
hydromorphone	opioids	d	r	3423
hydromorphone	opioids	d	u	Q812464R06
ibuprofen	NSAIDs	d	r	5640
ibuprofen	NSAIDs	d	u	WK2XYI10QM
imipenem	carbapenems	d	r	5690
imipenem	carbapenems	d	u	71OTZ9ZE0A
indapamide	thiazides	d	r	5764
indapamide	thiazides	d	u	F089I0511L
indomethacin	NSAIDs	d	r	5781
indomethacin	NSAIDs	d	u	XXE1CET956
insect venom	insect venom	e		
insulin aspart	insulins	d	r	51428
insulin aspart	insulins	d	u	D933668QVX
insulin degludec	insulins	d	r	1670007
insulin degludec	insulins	d	u	54Q18076QB
insulin detemir	insulins	d	r	139825
insulin detemir	insulins	d	u	4FT78T86XV
insulin glargine	insulins	d	r	274783
insulin glargine	insulins	d	u	2ZM8CX04RZ
insulin glulisine	insulins	d	r	400008
insulin glulisine	insulins	d	u	7XIY785AZD
insulin isophane	insulins	d	r	1605101
insulin lispro	insulins	d	r	86009
insulin lispro	insulins	d	u	GFX7QIS1II
insulin regular	insulins	d	r	253182
insulin regular	insulins	d	u	1Y17CTI5SR
iodine	antiseptics	d	r	5933
iodine	antiseptics	d	u	9679TC07X4
iodixanol	iodinated contrast	d		
iohexol	iodinated contrast	d		
iopamidol	iodinated contrast	d		
iopromide	iodinated contrast	d		
ioversol	iodinated contrast	d		
irbesartan	angiotensin receptor blockers	d	r	83818
irbesartan	angiotensin receptor blockers	d	u	J0E2756Z7N
ketoprofen	NSAIDs	d	r	6142
ketoprofen	NSAIDs	d	u	90Y4QC304K
ketorolac	NSAIDs	d	r	35827
ketorolac	NSAIDs	d	u	YZI5105V0L
kiwi	fruit	f		
lactose	milk	f		
lactose	milk	f	s	782415009
lamotrigine	antiepileptics (aromatic)	d	r	28439
lamotrigine	antiepileptics (aromatic)	d	u	U3H27498KS
lansoprazole	proton pump inhibitors	d	r	17128
lansoprazole	proton pump inhibitors	d	u	0K5C5T2QPG
latex	latex	e		
latex	latex	e	s	111088007
levofloxacin	fluoroquinolones	d	r	82122
levofloxacin	fluoroquinolones	d	u	6GNT3Y5LMF
levorphanol	opioids	d	r	6378
levorphanol	opioids	d	u	27618J1N2X
lidocaine	local anesthetics (amide)	d	r	6387
lidocaine	local anesthetics (amide)	d	u	98PI200987
lincomycin	lincosamides	d	r	6398
lincomycin	lincosamides	d	u	BOD072YW0F
lisinopril	ACE inhibitors	d	r	29046
lisinopril	ACE inhibitors	d	r	29046
lisinopril	ACE inhibitors	d	u	E7199S1YWR
lobster	shellfish (crustacean)	f		
lorazepam	benzodiazepines	d	r	6470
lorazepam	benzodiazepines	d	u	O26FZP769L
losartan	angiotensin receptor blockers	d	r	52175
losartan	angiotensin receptor blockers	d	u	JMS50MPO89
lovastatin	statins	d	r	6472
lovastatin	statins	d	u	9LHU78OQFD
macadamia nut	tree nuts	f		
mango	fruit	f		
measles/mumps/rubella vaccine	vaccines	d		
measles/mumps/rubella vaccine	vaccines	d	s	831021000168104
mefenamic acid	NSAIDs	d	r	6693
mefenamic acid	NSAIDs	d	u	367589PJ2C
meloxicam	NSAIDs	d	r	41493
meloxicam	NSAIDs	d	r	41493
meloxicam	NSAIDs	d	u	VG2QF83CGL
meperidine	opioids	d	r	6754
meperidine	opioids	d	u	9E338QE28F
mepivacaine	local anesthetics (amide)	d	r	6759
mepivacaine	local anesthetics (amide)	d	u	B6E06QE59J
meropenem	carbapenems	d	r	29561
meropenem	carbapenems	d	u	FV9J3JU8B1
methadone	opioids	d	r	6813
methadone	opioids	d	u	UC6VBE7V1Z
methotrexate	antimetabolites	d	r	6851
methotrexate	antimetabolites	d	r	6851
methotrexate	antimetabolites	d	u	YL5FZ2Y5U1
methylprednisolone	corticosteroids	d	r	6902
methylprednisolone	corticosteroids	d	u	X4W7ZR7023
metolazone	thiazides	d	r	6916
metolazone	thiazides	d	u	TZ7V40X7VX
metronidazole	nitroimidazoles	d	r	6922
metronidazole	nitroimidazoles	d	u	140QMO216E
midazolam	benzodiazepines	d	r	6960
midazolam	benzodiazepines	d	u	R60L0SM5BC
milk	milk	f		
minocycline	tetracyclines	d	r	6980
minocycline	tetracyclines	d	u	FYY3R43WGO
moexipril	ACE inhibitors	d	r	30131
mold	mold	e		
mold	mold	e	s	419474003
mold	mold	e	s	84489001
monosodium glutamate	food additives	f		
morphine	opioids	d	r	7052
morphine	opioids	d	r	7052
morphine	opioids	d	u	76I7G6D29C
moxifloxacin	fluoroquinolones	d	r	139462
moxifloxacin	fluoroquinolones	d	u	U188XYD42P
mussel	shellfish (mollusc)	f		
nabumetone	NSAIDs	d	r	31448
nabumetone	NSAIDs	d	u	LW0TIW155Z
nafcillin	penicillins	d	r	7233
nafcillin	penicillins	d	u	4CNZ27M7RV
nalbuphine	opioids	d	r	7238
nalbuphine	opioids	d	u	L2T84IQI2K
naproxen	NSAIDs	d	r	215101
naproxen	NSAIDs	d	r	7258
naproxen	NSAIDs	d	u	57Y76R9ATQ
neomycin	aminoglycosides	d	r	7299
neomycin	aminoglycosides	d	r	866041
neomycin	aminoglycosides	d	u	I16QD7X297
nickel	metals	e		
nitrofurantoin	nitrofurans	d	r	466542
nitrofurantoin	nitrofurans	d	r	7454
nitrofurantoin	nitrofurans	d	u	927AH8112L
norfloxacin	fluoroquinolones	d	r	7517
ofloxacin	fluoroquinolones	d	r	7623
ofloxacin	fluoroquinolones	d	u	A4P49JAZ9H
olmesartan	angiotensin receptor blockers	d	r	321064
olmesartan	angiotensin receptor blockers	d	u	8W1IQP3U10
omadacycline	tetracyclines	d	r	2059269
omadacycline	tetracyclines	d	u	090IP5RV8F
omeprazole	proton pump inhibitors	d	r	7646
omeprazole	proton pump inhibitors	d	u	KG60484QX9
orange	fruit	f		
oritavancin	glycopeptides	d	r	1547611
oritavancin	glycopeptides	d	u	PUG62FRZ2E
oxacillin	penicillins	d	r	7773
oxacillin	penicillins	d	u	UH95VD7V76
oxaprozin	NSAIDs	d	r	32613
oxaprozin	NSAIDs	d	u	MHJ80W9LRB
oxcarbazepine	antiepileptics (aromatic)	d	r	32624
oxcarbazepine	antiepileptics (aromatic)	d	u	VZI5B1W380
oxycodone	opioids	d	r	7804
oxycodone	opioids	d	u	CD35PMG570
oxymorphone	opioids	d	r	7814
oxymorphone	opioids	d	u	9VXA968E0C
oyster	shellfish (mollusc)	f		
pantoprazole	proton pump inhibitors	d	r	40790
pantoprazole	proton pump inhibitors	d	u	D8TST4O562
paraphenylenediamine	dyes/solvents	e		
paromomycin	aminoglycosides	d	r	7934
paromomycin	aminoglycosides	d	u	61JJC8N5ZK
paroxetine	SSRIs	d	r	32937
paroxetine	SSRIs	d	u	41VRH5220H
peach	fruit	f		
peanut	peanut	f		
peanut	peanut	f	r	891658
peanut	peanut	f	s	256349002
peanut	peanut	f	s	762952008
peanut	peanut	f	s	91935009
pecan	tree nuts	f		
penicillin	penicillins	d	r	314422
penicillin	penicillins	d	r	70618
penicillin	penicillins	d	r	70618
penicillin	penicillins	d	s	373270004
penicillin	penicillins	d	s	6369005
penicillin	penicillins	d	s	764146007
penicillin	penicillins	d	s	91936005
penicillin g	penicillins	d	r	215674
penicillin g	penicillins	d	r	731570
penicillin g	penicillins	d	r	731575
penicillin g	penicillins	d	r	731590
penicillin g	penicillins	d	r	7980
penicillin g	penicillins	d	r	7980
penicillin g	penicillins	d	r	7982
penicillin g	penicillins	d	u	Q42T66VG0C
penicillin v	penicillins	d	r	7984
penicillin v	penicillins	d	r	7984
penicillin v	penicillins	d	u	Z61I075U2W
penicillium	mold	e		
penicillium	mold	e	s	5711000146109
pentazocine	opioids	d	r	8001
pentazocine	opioids	d	u	RP4A60D26L
perindopril	ACE inhibitors	d	r	54552
perindopril	ACE inhibitors	d	u	Y5GMK36KGY
perphenazine	phenothiazines	d	r	8076
perphenazine	phenothiazines	d	u	FTA7XXY4EZ
phenobarbital	antiepileptics (aromatic)	d	r	8134
phenobarbital	antiepileptics (aromatic)	d	u	YQE403BP4D
phenytoin	antiepileptics (aromatic)	d	r	8183
phenytoin	antiepileptics (aromatic)	d	u	6158TKW0C5
pineapple	fruit	f		
piperacillin	penicillins	d	r	8339
piroxicam	NSAIDs	d	r	8356
piroxicam	NSAIDs	d	u	13T4O6VMAM
pistachio	tree nuts	f		
pitavastatin	statins	d	r	861634
pitavastatin	statins	d	u	M5681Q5F9P
pollen	pollen	e		
pollen	pollen	e	s	256259004
povidone-iodine	antiseptics	d	r	8611
povidone-iodine	antiseptics	d	u	85H0HZU99M
pravastatin	statins	d	r	42463
pravastatin	statins	d	u	KXO2KT9N0G
prawn	shellfish (crustacean)	f		
prawn	shellfish (crustacean)	f	s	227151004
prazosin	alpha blockers	d	r	71515
prazosin	alpha blockers	d	r	8629
prazosin	alpha blockers	d	u	XM03YJ541D
prednisolone	corticosteroids	d	r	8638
prednisolone	corticosteroids	d	u	9PHQ9Y1OLM
prednisone	corticosteroids	d	r	8640
prednisone	corticosteroids	d	r	8640
prednisone	corticosteroids	d	u	VB0R961HZT
prilocaine	local anesthetics (amide)	d	r	8686
prilocaine	local anesthetics (amide)	d	u	046O35D44R
primidone	antiepileptics (aromatic)	d	r	8691
primidone	antiepileptics (aromatic)	d	u	13AFD7670Q
procaine	local anesthetics (ester)	d		
prochlorperazine	phenothiazines	d	r	8704
prochlorperazine	phenothiazines	d	u	YHP6YLT61T
promethazine	phenothiazines	d	r	8745
promethazine	phenothiazines	d	u	FF28EJQ494
quinapril	ACE inhibitors	d	r	35208
rabbit dander	animal dander	e		
rabbit dander	animal dander	e	s	412153009
rabeprazole	proton pump inhibitors	d	r	114979
rabeprazole	proton pump inhibitors	d	u	32828355LL
ragweed pollen	pollen	e		
ramipril	ACE inhibitors	d	r	35296
ramipril	ACE inhibitors	d	u	L35JN3I7SJ
red meat	gelatin/alpha-gal	f		
remifentanil	opioids	d	r	73032
remifentanil	opioids	d	u	P10582JYYK
rocuronium	muscle relaxants (neuromuscular)	d	r	68139
rocuronium	muscle relaxants (neuromuscular)	d	u	WRE554RFEZ
ropivacaine	local anesthetics (amide)	d	r	35780
ropivacaine	local anesthetics (amide)	d	u	7IO5LYA57N
rosuvastatin	statins	d	r	301542
rosuvastatin	statins	d	u	413KH5ZJ73
salmon	fish	f		
salsalate	NSAIDs	d	r	36108
salsalate	NSAIDs	d	u	V9MO595C9I
scallop	shellfish (mollusc)	f		
secnidazole	nitroimidazoles	d	r	36314
secnidazole	nitroimidazoles	d	u	R3459K699K
sertraline	SSRIs	d	r	36437
sertraline	SSRIs	d	u	QUC7NX6WMB
sesame	sesame	f		
shellfish	shellfish (crustacean)	f		
shrimp	shellfish (crustacean)	f		
silver sulfadiazine	sulfonamide antibiotics	d	r	9793
silver sulfadiazine	sulfonamide antibiotics	d	u	W46JY43EJR
simvastatin	statins	d	r	36567
simvastatin	statins	d	r	36567
simvastatin	statins	d	u	AGG2FN16EV
soybean	soy	f		
strawberry	fruit	f		
strawberry	fruit	f	s	102261002
streptomycin	aminoglycosides	d	r	10109
streptomycin	aminoglycosides	d	u	Y45QSO73OB
succinylcholine	muscle relaxants (neuromuscular)	d	r	10154
succinylcholine	muscle relaxants (neuromuscular)	d	u	J2R869A8YF
sufentanil	opioids	d	r	56795
sufentanil	opioids	d	u	AFE2YW0IIZ
sulfacetamide	sulfonamide antibiotics	d	r	10169
sulfacetamide	sulfonamide antibiotics	d	u	4965G3J0F5
sulfadiazine	sulfonamide antibiotics	d	r	10171
sulfadiazine	sulfonamide antibiotics	d	u	0N7609K889
sulfamethoxazole	sulfonamide antibiotics	d	r	10180
sulfamethoxazole	sulfonamide antibiotics	d	u	JE42381TNV
sulfamethoxazole;trimethoprim	sulfonamide antibiotics	d	r	10831
sulfamethoxazole;trimethoprim	sulfonamide antibiotics	d	r	151399
sulfasalazine	sulfonamide antibiotics	d	r	9524
sulfasalazine	sulfonamide antibiotics	d	u	3XC8GUZ6CB
sulfisoxazole	sulfonamide antibiotics	d		
sulfite	food additives	f		
sulfonamide	sulfonamide antibiotics	d	s	763875007
sulindac	NSAIDs	d	r	10237
sulindac	NSAIDs	d	u	184SNS8VUH
tapentadol	opioids	d	r	787390
tapentadol	opioids	d	u	H8A007M585
tartrazine	food additives	f		
telavancin	glycopeptides	d	r	473837
telavancin	glycopeptides	d	u	XK134822Z0
telmisartan	angiotensin receptor blockers	d	r	73494
telmisartan	angiotensin receptor blockers	d	u	U5SYW473RQ
temazepam	benzodiazepines	d	r	10355
temazepam	benzodiazepines	d	u	CHB1QD2QSS
terazosin	alpha blockers	d	r	37798
terazosin	alpha blockers	d	u	8L5014XET7
tetracaine	local anesthetics (ester)	d	r	10391
tetracaine	local anesthetics (ester)	d	u	0619F35CGV
tetracycline	tetracyclines	d	r	10395
tetracycline	tetracyclines	d	u	F8VB5M810T
thioridazine	phenothiazines	d	r	10502
thioridazine	phenothiazines	d	u	N3D6TG58NI
ticarcillin	penicillins	d		
tigecycline	tetracyclines	d	r	384455
tigecycline	tetracyclines	d	u	70JE2N95KR
tinidazole	nitroimidazoles	d	r	10612
tinidazole	nitroimidazoles	d	u	033KF7V46H
tobramycin	aminoglycosides	d	r	10627
tobramycin	aminoglycosides	d	u	VZ8RRZ51VK
tolmetin	NSAIDs	d	r	10636
tolmetin	NSAIDs	d	u	D8K2JPN18B
tomato	fruit	f		
torsemide	loop diuretics	d	r	38413
torsemide	loop diuretics	d	u	W31X2H97FB
tramadol	opioids	d	r	10689
tramadol	opioids	d	u	39J1LGJ30J
trandolapril	ACE inhibitors	d	r	38454
trandolapril	ACE inhibitors	d	u	1T0N3G9CRC
tree nut	tree nuts	f		
tree nut	tree nuts	f	s	442571000124108
tree pollen	pollen	e		
tree pollen	pollen	e	s	419263009
tree pollen	pollen	e	s	782576004
triamcinolone	corticosteroids	d	r	10759
triamcinolone	corticosteroids	d	u	1ZK20VI6TY
trifluoperazine	phenothiazines	d	r	10800
trifluoperazine	phenothiazines	d	u	214IZI85K3
trimethoprim	sulfonamide antibiotics	d	r	10829
trimethoprim	sulfonamide antibiotics	d	u	AN164J8Y0X
tuna	fish	f		
valsartan	angiotensin receptor blockers	d	r	69749
valsartan	angiotensin receptor blockers	d	u	80M03YXJ7I
vancomycin	glycopeptides	d	r	11124
vancomycin	glycopeptides	d	u	6Q205EH1VU
vecuronium	muscle relaxants (neuromuscular)	d	r	71535
vecuronium	muscle relaxants (neuromuscular)	d	u	5438723848
walnut	tree nuts	f		
wasp venom	insect venom	e		
wasp venom	insect venom	e	s	256440004
weed pollen	pollen	e		
wheat	wheat/gluten	f		
wheat	wheat/gluten	f	s	412071004
wheat	wheat/gluten	f	s	420174000`;
