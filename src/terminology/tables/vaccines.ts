// Written by scripts/buildTerminology.ts; see ../NOTICES.md.
export const vaccines: string = `01	DTP	DTaP	
02	OPV	Polio	
03	MMR	MMR	
04	Measles and Rubella	MMR;Measles;Rubella	
05	measles	MMR;Measles	
06	rubella	MMR;Rubella	
07	mumps	MMR;Mumps	
08	Hep B, adolescent or pediatric	HepB	
09	Td (adult), adsorbed	Td	
10	IPV	Polio	
11	pertussis	Pertussis	
12	diphtheria antitoxin	Diphtheria antitoxin	
13	TIG	Tetanus IG	
14	IG, unspecified formulation	IG	u
15	Influenza, split (incl. purified surface antigen)	Influenza	
16	Influenza, whole	Influenza	
17	Hib, unspecified formulation	Hib	u
18	rabies, intramuscular injection	Rabies	
19	BCG	BCG	
20	DTaP	DTaP	
21	varicella	Varicella	
22	DTP-Hib	DTaP;Hib	
23	plague	Plague	
24	anthrax	Anthrax	
25	typhoid, oral	Typhoid	
26	cholera	Cholera	u
27	botulinum antitoxin	Botulinum antitoxin	
28	DT (pediatric)	DTaP	
29	CMVIG	IG	
30	HBIG	HBIG	
31	Hep A, pediatric, unspecified formulation	HepA	u
32	meningococcal MPSV4	Meningococcal ACWY	
33	pneumococcal polysaccharide PPV23	Pneumococcal polysaccharide	
34	RIG	IG	
35	tetanus toxoid, adsorbed	Tetanus	
36	VZIG	Varicella IG	
37	yellow fever	Yellow fever	
38	rubella/mumps	MMR;Mumps;Rubella	
39	Japanese encephalitis SC	Japanese encephalitis	
40	rabies, intradermal injection	Rabies	
41	typhoid, parenteral	Typhoid	
42	Hep B, adolescent/high risk infant	HepB	
43	Hep B, adult	HepB	
44	Hep B, dialysis	HepB	
45	Hep B, unspecified formulation	HepB	u
46	Hib (PRP-D)	Hib	
47	Hib (HbOC)	Hib	
48	Hib (PRP-T)	Hib	
49	Hib (PRP-OMP)	Hib	
50	DTaP-Hib	DTaP;Hib	
51	Hib-Hep B	HepB;Hib	
52	Hep A, adult	HepA	
53	typhoid, parenteral, AKD (U.S. military)	Typhoid	
54	adenovirus, type 4	Adenovirus	
55	adenovirus, type 7	Adenovirus	
56	dengue fever	Dengue	
57	hantavirus	Hantavirus	
58	Hep C	HepC	
59	Hep E	HepE	
60	herpes simplex 2	Herpes simplex	
61	HIV	HIV	
62	HPV, quadrivalent	HPV	
63	Junin virus	Junin virus	
64	leishmaniasis	Leishmaniasis	
65	leprosy	Leprosy	
66	Lyme disease	Lyme disease	
67	malaria	Malaria	
68	melanoma	Melanoma	
69	parainfluenza-3	Parainfluenza	
70	Q fever	Q fever	
71	RSV-IGIV	IG	
72	rheumatic fever	Rheumatic fever	
73	Rift Valley fever	Rift Valley fever	
74	rotavirus, tetravalent	Rotavirus	
75	vaccinia (smallpox)	Orthopoxvirus	
76	Staphylococcus bacterio lysate	Staphylococcus	
77	tick-borne encephalitis	Tick-borne encephalitis	
78	tularemia vaccine	Tularemia	
79	vaccinia immune globulin	Vaccinia IG	
80	VEE, live	VEE	
81	VEE, inactivated	VEE	
82	adenovirus, unspecified formulation	Adenovirus	u
83	Hep A, ped/adol, 2 dose	HepA	
84	Hep A, ped/adol, 3 dose	HepA	
85	Hep A, unspecified formulation	HepA	u
86	IG	IG	
87	IGIV	IG	
88	Influenza, unspecified formulation	Influenza	u
89	polio, unspecified formulation	Polio	u
90	rabies, unspecified formulation	Rabies	u
91	typhoid, unspecified formulation	Typhoid	u
92	VEE, unspecified formulation	VEE	u
93	RSV-MAb	RSV	
94	MMRV	MMR;Varicella	
95	TST-OT tine test	Tuberculin skin test	
96	TST-PPD intradermal	Tuberculin skin test	
97	TST-PPD tine test	Tuberculin skin test	
98	TST, unspecified formulation	Tuberculin skin test	u
100	pneumococcal conjugate PCV 7	Pneumococcal conjugate	
101	typhoid, ViCPs	Typhoid	
102	DTP-Hib-Hep B	DTaP;HepB;Hib	
103	meningococcal C conjugate	Meningococcal ACWY	
104	Hep A-Hep B	HepA;HepB	
105	vaccinia (smallpox) diluted	Orthopoxvirus	
106	DTaP, 5 pertussis antigens	DTaP	
107	DTaP, unspecified formulation	DTaP	u
108	meningococcal, unspecified formulation	Meningococcal ACWY	u
109	pneumococcal, unspecified formulation	Pneumococcal conjugate;Pneumococcal polysaccharide	u
110	DTaP-Hep B-IPV	DTaP;HepB;Polio	
111	Influenza, live, intranasal	Influenza	
112	tetanus toxoid, unspecified formulation	Tetanus	u
113	Td (adult) preservative free	Td	
114	meningococcal MCV4P	Meningococcal ACWY	
115	Tdap	Td;Tdap	
116	rotavirus, pentavalent	Rotavirus	
117	VZIG (IND)	Varicella IG	
118	HPV, bivalent	HPV	
119	rotavirus, monovalent	Rotavirus	
120	DTaP-Hib-IPV	DTaP;Hib;Polio	
121	zoster	Zoster	
122	rotavirus, unspecified formulation	Rotavirus	u
123	influenza, H5N1-1203	Influenza H5N1	
125	Novel Influenza-H1N1-09, nasal	Influenza H1N1-09	
126	Novel influenza-H1N1-09, preservative-free	Influenza H1N1-09	
127	Novel influenza-H1N1-09	Influenza H1N1-09	
128	Novel Influenza-H1N1-09, all formulations	Influenza H1N1-09	
129	Japanese Encephalitis, unspecified formulation	Japanese encephalitis	u
130	DTaP-IPV	DTaP;Polio	
131	typhus, historical	Typhus	
132	DTaP-IPV-HIB-HEP B, historical	DTaP;HepB;Hib;Polio	
133	Pneumococcal conjugate PCV 13	Pneumococcal conjugate	
134	Japanese Encephalitis IM	Japanese encephalitis	
135	Influenza, high dose seasonal	Influenza	
136	Meningococcal MCV4O	Meningococcal ACWY	
137	HPV, unspecified formulation	HPV	u
138	Td (adult)	Td	
139	Td(adult) unspecified formulation	Td	u
140	Influenza, seasonal, injectable, preservative free	Influenza	
141	Influenza, seasonal, injectable	Influenza	
142	tetanus toxoid, not adsorbed	Tetanus	
143	Adenovirus types 4 and 7	Adenovirus	
144	Influenza, seasonal, intradermal, preservative free	Influenza	
145	RSV-Mab (new)	RSV	
146	DTaP,IPV,Hib,HepB	DTaP;HepB;Hib;Polio	
147	meningococcal MCV4, unspecified formulation	Meningococcal ACWY	u
148	Meningococcal C/Y-HIB PRP	Hib;Meningococcal ACWY	
149	influenza, live, intranasal, quadrivalent	Influenza	
150	Influenza, injectable, quadrivalent, preservative free	Influenza	
151	Influenza nasal, unspecified formulation	Influenza	u
152	Pneumococcal Conjugate, unspecified formulation	Pneumococcal conjugate	u
153	Influenza, injectable, MDCK, preservative free	Influenza	
154	Hepatitis A immune globulin	IG	
155	Influenza, recombinant, injectable, preservative free	Influenza	
156	Rho(D)-IG	Rho(D) IG	
157	Rho(D) -IG IM	Rho(D) IG	
158	Influenza, injectable, quadrivalent	Influenza	
159	Rho(D) Unspecified formulation	Rho(D) IG	u
160	Influenza A monovalent (H5N1), ADJUVANTED-2013	Influenza H5N1	
161	Influenza, injectable,quadrivalent, preservative free, pediatric	Influenza	
162	meningococcal B, recombinant	Meningococcal B	
163	meningococcal B, OMV	Meningococcal B	
164	meningococcal B, unspecified	Meningococcal B	u
165	HPV9	HPV	
166	influenza, intradermal, quadrivalent, preservative free	Influenza	
167	meningococcal, unknown serogroups	Meningococcal ACWY;Meningococcal B	u
168	influenza, trivalent, adjuvanted	Influenza	
169	Hep A, live attenuated	HepA	
170	DTAP/IPV/HIB - non-US	DTaP;Hib;Polio	
171	Influenza, injectable, MDCK, preservative free, quadrivalent	Influenza	
172	cholera, WC-rBS	Cholera	
173	cholera, BivWC	Cholera	
174	cholera, live attenuated	Cholera	
175	Rabies - IM Diploid cell culture	Rabies	
176	Rabies - IM fibroblast culture	Rabies	
177	PCV10	Pneumococcal conjugate	
178	OPV bivalent	Polio	
179	OPV ,monovalent, unspecified	Polio	u
180	tetanus immune globulin	Tetanus IG	
181	anthrax immune globulin	Anthrax IG	
182	OPV, Unspecified	Polio	u
183	Yellow fever vaccine - alt	Yellow fever	
184	Yellow fever, unspecified formulation	Yellow fever	u
185	influenza, recombinant, quadrivalent,injectable, preservative free	Influenza	
186	Influenza, injectable, MDCK, quadrivalent	Influenza	
187	zoster recombinant	Zoster	
188	zoster, unspecified formulation	Zoster	u
189	HepB-CpG	HepB	
190	Typhoid conjugate vaccine (TCV)	Typhoid	
191	meningococcal A polysaccharide (non-US)	Meningococcal ACWY	
192	meningococcal AC polysaccharide (non-US)	Meningococcal ACWY	
193	Hep A-Hep B, pediatric/adolescent	HepA;HepB	
194	Influenza, Southern Hemisphere	Influenza	u
195	DT, IPV adsorbed	DTaP;Polio;Td	
196	Td, adsorbed, preservative free, adult use, Lf unspecified	Td	u
197	influenza, high-dose, quadrivalent	Influenza	
198	DTP-hepB-Hib Pentavalent Non-US	DTaP;HepB;Hib	
200	influenza, Southern Hemisphere, pediatric, preservative free	Influenza	
201	influenza, Southern Hemisphere, preservative free	Influenza	
202	influenza, Southern Hemisphere, quadrivalent, with preservative	Influenza	
203	meningococcal polysaccharide (groups A, C, Y, W-135) TT conjugate	Meningococcal ACWY	
204	Ebola Zaire vaccine, live, recombinant, 1mL dose	Ebola	
205	Influenza vaccine, quadrivalent, adjuvanted	Influenza	
206	Smallpox monkeypox vaccine (National Stockpile)	Orthopoxvirus	
207	COVID-19, mRNA, LNP-S, PF, 100 mcg/0.5 mL dose	COVID-19	
208	COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose	COVID-19	
210	COVID-19 vaccine, vector-nr, rS-ChAdOx1, PF, 0.5 mL	COVID-19	
211	COVID-19 vaccine, Subunit, rS-nanoparticle+Matrix-M1 Adjuvant, PF, 0.5 mL	COVID-19	
212	COVID-19 vaccine, vector-nr, rS-Ad26, PF, 0.5 mL	COVID-19	
213	SARS-COV-2 (COVID-19) vaccine, UNSPECIFIED	COVID-19	u
214	Ebola, unspecified	Ebola	u
215	Pneumococcal conjugate PCV 15	Pneumococcal conjugate	
216	Pneumococcal conjugate PCV 20	Pneumococcal conjugate	
217	COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose, tris-sucrose	COVID-19	
218	COVID-19, mRNA, LNP-S, PF, 10 mcg/0.2 mL dose, tris-sucrose	COVID-19	
219	COVID-19, mRNA, LNP-S, PF, 3 mcg/0.2 mL dose, tris-sucrose	COVID-19	
220	HepB recombinant, 3-antigen, Al(OH)3	HepB	
221	COVID-19, mRNA, LNP-S, PF, 50 mcg/0.5 mL dose	COVID-19	
222	Tick-borne encephalitis, unspecified	Tick-borne encephalitis	u
223	Tick-borne encephalitis, inactivated, PF, 0.25mL	Tick-borne encephalitis	
224	Tick-borne encephalitis, inactivated, PF, 0.5mL	Tick-borne encephalitis	
227	COVID-19, mRNA, LNP-S, PF, pediatric 50 mcg/0.5 mL dose	COVID-19	
228	COVID-19, mRNA, LNP-S, PF, pediatric 25 mcg/0.25 mL dose	COVID-19	
229	COVID-19, mRNA, LNP-S, bivalent, PF, 50 mcg/0.5 mL or 25 mcg/0.25 mL dose	COVID-19	
230	COVID-19, mRNA, LNP-S, bivalent, PF, 10 mcg/0.2 mL	COVID-19	
231	influenza, Southern Hemisphere, high-dose, quadrivalent	Influenza	
300	COVID-19, mRNA, LNP-S, bivalent, PF, 30 mcg/0.3 mL dose	COVID-19	
301	COVID-19, mRNA, LNP-S, bivalent, PF, 10 mcg/0.2 mL dose	COVID-19	
302	COVID-19, mRNA, LNP-S, bivalent, PF, 3 mcg/0.2 mL dose	COVID-19	
303	RSV, recombinant, protein subunit RSVpreF, adjuvant reconstituted, 0.5 mL, PF	RSV	
304	Respiratory syncytial virus (RSV), unspecified	RSV	u
305	RSV, bivalent, protein subunit RSVpreF, diluent reconstituted, 0.5 mL, PF	RSV	
306	RSV, mAb, nirsevimab-alip, 0.5 mL, neonate to 24 months	RSV	
307	RSV, mAb, nirsevimab-alip, 1.0 mL, neonate to 24 months	RSV	
308	COVID-19, mRNA, LNP-S, PF, tris-sucrose, 3 mcg/0.3 mL	COVID-19	
309	COVID-19, mRNA, LNP-S, PF, tris-sucrose, 30 mcg/0.3 mL	COVID-19	
310	COVID-19, mRNA, LNP-S, PF, tris-sucrose, 10 mcg/0.3 mL	COVID-19	
311	COVID-19, mRNA, LNP-S, PF, 25 mcg/0.25 mL	COVID-19	
312	COVID-19, mRNA, LNP-S, PF, 50 mcg/0.5 mL	COVID-19	
313	COVID-19, subunit, rS-nanoparticle, adjuvanted, PF, 5 mcg/0.5 mL	COVID-19	
314	Respiratory syncytial virus (RSV) vaccine, unspecified	RSV	u
315	Respiratory syncytial virus (RSV) monoclonal antibody (MAB), unspecified	RSV	u
316	meningococcal polysaccharide (MenACWY-TT conjugate), (MenB), PF	Meningococcal ACWY;Meningococcal B	
317	Chikungunya live attenuated vaccine, 0.5 mL, PF	Chikungunya	
320	Influenza, MDCK, trivalent, preservative	Influenza	
324	Poliovirus, inactivated, fractional-dose (fIPV)	Polio	
325	Vaccinia (smallpox, mpox), unspecified	Orthopoxvirus	u
326	RSV, mRNA, injectable, PF	RSV	
327	Pneumococcal conjugate PCV 21	Pneumococcal conjugate	
328	Meningococcal oligosaccharide (MenACWY), (MenB), PF	Meningococcal ACWY;Meningococcal B	
329	Chikungunya, VLP, recombinant, 0.8 mL, PF	Chikungunya	
330	Dengue Fever, Unspecified	Dengue	u
331	Influenza, Southern Hemisphere, trivalent, PF	Influenza	
332	RSV, mAb, clesrovimab-cfor, 0.7 mL, neonate and infant, PF	RSV	
333	Influenza, live, trivalent, intranasal, self/caregiver admin, PF	Influenza	
334	COVID-19, mRNA, LNP-S, PF, 10 mcg/0.2 mL	COVID-19	
500	COVID-19 Non-US Vaccine, Product Unknown	COVID-19	u
501	COVID-19 IV Non-US Vaccine (QAZCOVID-IN)	COVID-19	
502	COVID-19 IV Non-US Vaccine (COVAXIN)	COVID-19	
503	COVID-19 LAV Non-US Vaccine (COVIVAC)	COVID-19	
504	COVID-19 VVnr Non-US Vaccine (Sputnik Light)	COVID-19	
505	COVID-19 VVnr Non-US Vaccine (Sputnik V)	COVID-19	
506	COVID-19 VVnr Non-US Vaccine (CanSino Biological Inc./Beijing Institute of Biotechnology)	COVID-19	
507	COVID-19 PS Non-US Vaccine (Anhui Zhifei Longcom Biopharmaceutical + Institute of Microbiology Chinese academy of Sciences)	COVID-19	
508	COVID-19 PS Non-US Vaccine (Jiangsu Province Centers for Disease Control and Prevention)	COVID-19	
509	COVID-19 PS Non-US Vaccine (EpiVacCorona)	COVID-19	
510	COVID-19 IV Non-US Vaccine (BIBP, Sinopharm)	COVID-19	
511	COVID-19 IV Non-US Vaccine (CoronaVac, Sinovac)	COVID-19	
512	COVID-19 VLP Non-US Vaccine (Medicago, Covifenz)	COVID-19	
513	COVID-19 PS Non-US Vaccine (Anhui Zhifei Longcom, Zifivax)	COVID-19	
514	COVID-19 DNA Non-US Vaccine (Zydus Cadila, ZyCoV-D)	COVID-19	
515	COVID-19 PS Non-US Vaccine (Medigen, MVC-COV1901)	COVID-19	
516	COVID-19 Inactivated Non-US Vaccine (Minhai Biotechnology Co, KCONVAC)	COVID-19	
517	COVID-19 PS Non-US Vaccine (Biological E Limited, Corbevax)	COVID-19	
518	COVID-19 Inactivated Non-US Vaccine (VLA2001, Valneva)	COVID-19	
519	COVID-19 mRNA, bivalent, original/Omicron BA.1 Non-US Vaccine Product (Spikevax Bivalent), Moderna	COVID-19	
520	COVID-19 mRNA, bivalent, original/Omicron BA.1 Non-US Vaccine Product (Comirnaty Bivalent), Pfizer-BioNTech	COVID-19	
521	COVID-19 SP, protein-based, adjuvanted (VidPrevtyn Beta), Sanofi-GSK	COVID-19	
999	unknown	Unknown	u`;
