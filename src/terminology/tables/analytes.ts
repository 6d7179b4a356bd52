// Written by scripts/buildTerminology.ts; see ../NOTICES.md.
export const analytes: string = `1-8	acyclovir|x|	Acyclovir [Susceptibility]	l					
569-4	fungus-identified|id|csf|culture	Fungus identified in Cerebral spinal fluid by Culture	l					
577-7	fungus-identified|id|sputum|culture	Fungus identified in Sputum by Culture	l					
579-3	fungus-identified|id|wound|culture	Fungus identified in Wound by Culture	l					
580-1	fungus-identified|id|xxx|culture	Fungus identified in Unspecified specimen by Culture	l					
581-9	streptococcus-agalactiae|pres|cvx|organism-specific-culture	Streptococcus agalactiae [Presence] in Cervix by Organism specific culture	l					
582-7	streptococcus-agalactiae|pres|genital|organism-specific-culture	Streptococcus agalactiae [Presence] in Genital specimen by Organism specific culture	l					
584-3	streptococcus-agalactiae|pres|vag|organism-specific-culture	Streptococcus agalactiae [Presence] in Vaginal fluid by Organism specific culture	l					
586-8	streptococcus-agalactiae|pres|xxx|organism-specific-culture	Streptococcus agalactiae [Presence] in Unspecified specimen by Organism specific culture	l					
587-6	helicobacter-pylori|pres|xxx|organism-specific-culture	Helicobacter pylori [Presence] in Unspecified specimen by Organism specific culture	l					
600-7	bacteria-identified|id|bld|culture	Bacteria identified in Blood by Culture	l					
601-5	fungus-identified|id|bld|culture	Fungus identified in Blood by Culture	l					
606-4	bacteria-identified|id|csf|culture	Bacteria identified in Cerebral spinal fluid by Culture	l					
622-1	bacteria-identified|id|sputum|aerobic-culture	Bacteria identified in Sputum by Aerobe culture	l					
623-9	bacteria-identified|id|sputum|cystic-fibrosis-respiratory-culture	Bacteria identified in Sputum by Cystic fibrosis respiratory culture	l					
624-7	bacteria-identified|id|sputum|respiratory-culture	Bacteria identified in Sputum by Respiratory culture	l					
625-4	bacteria-identified|id|stool|culture	Bacteria identified in Stool by Culture	l					
626-2	bacteria-identified|id|thrt|culture	Bacteria identified in Throat by Culture	l					
630-4	bacteria-identified|id|urine|culture	Bacteria identified in Urine by Culture	l					
632-0	bacteria-identified|id|wound|aerobic-culture	Bacteria identified in Wound by Aerobe culture	l					
633-8	bacteria-identified|id|wound|anaerobic-culture	Bacteria identified in Wound by Anaerobe culture	l					
634-6	bacteria-identified|id|xxx|aerobic-culture	Bacteria identified in Unspecified specimen by Aerobe culture	l					
635-3	bacteria-identified|id|xxx|anaerobic-culture	Bacteria identified in Unspecified specimen by Anaerobe culture	l					
636-1	bacteria-identified|id|xxx|sterile-body-fluid-culture	Bacteria identified in Unspecified specimen by Sterile body fluid culture	l					
638-7	microscopic-observation|id|csf|india-ink-preparation	Microscopic observation [Identifier] in Cerebral spinal fluid by India ink prep	l					
639-5	microscopic-observation|id|csf|koh-preparation	Microscopic observation [Identifier] in Cerebral spinal fluid by KOH preparation	l					
645-2	microscopic-observation|id|sputum|acid-fast-stain-kinyoun	Microscopic observation [Identifier] in Sputum by Acid fast stain.Kinyoun	l					
646-0	microscopic-observation|id|sputum|acid-fast-stain-kinyoun-modified	Microscopic observation [Identifier] in Sputum by Acid fast stain.Kinyoun modified	l					
647-8	microscopic-observation|id|sputum|acid-fast-stain-ziehl-neelsen	Microscopic observation [Identifier] in Sputum by Acid fast stain.Ziehl-Neelsen	l					
648-6	microscopic-observation|id|sputum|gram-stain	Microscopic observation [Identifier] in Sputum by Gram stain	l					
649-4	microscopic-observation|id|stool|gram-stain	Microscopic observation [Identifier] in Stool by Gram stain	l					
650-2	microscopic-observation|id|urine|acid-fast-stain-kinyoun	Microscopic observation [Identifier] in Urine by Acid fast stain.Kinyoun	l					
651-0	microscopic-observation|id|urine|acid-fast-stain-kinyoun-modified	Microscopic observation [Identifier] in Urine by Acid fast stain.Kinyoun modified	l					
652-8	microscopic-observation|id|urine|acid-fast-stain-ziehl-neelsen	Microscopic observation [Identifier] in Urine by Acid fast stain.Ziehl-Neelsen	l					
653-6	microscopic-observation|id|urine|gram-stain	Microscopic observation [Identifier] in Urine by Gram stain	l					
654-4	microscopic-observation|id|xxx|acid-fast-stain-kinyoun	Microscopic observation [Identifier] in Unspecified specimen by Acid fast stain.Kinyoun	l					
655-1	microscopic-observation|id|xxx|acid-fast-stain-kinyoun-modified	Microscopic observation [Identifier] in Unspecified specimen by Acid fast stain.Kinyoun modified	l					
656-9	microscopic-observation|id|xxx|acid-fast-stain-ziehl-neelsen	Microscopic observation [Identifier] in Unspecified specimen by Acid fast stain.Ziehl-Neelsen	l					
657-7	microscopic-observation|id|xxx|acridine-orange-stain	Microscopic observation [Identifier] in Unspecified specimen by Acridine orange stain	l					
658-5	microscopic-observation|id|xxx|calcofluor-white-preparation	Microscopic observation [Identifier] in Unspecified specimen by Calcofluor white	l					
659-3	microscopic-observation|id|xxx|carbol-fuchsin-stain	Microscopic observation [Identifier] in Unspecified specimen by Carbol-fuchsin stain	l					
660-1	microscopic-observation|id|xxx|dark-field-examination	Microscopic observation [Identifier] in Unspecified specimen by Dark field examination	l					
661-9	microscopic-observation|id|xxx|dry-mount	Microscopic observation [Identifier] in Unspecified specimen by Dry mount	l					
662-7	microscopic-observation|id|xxx|giemsa-stain	Microscopic observation [Identifier] in Unspecified specimen by Giemsa stain	l					
663-5	microscopic-observation|id|xxx|gimenez-stain	Microscopic observation [Identifier] in Unspecified specimen by Gimenez stain	l					
664-3	microscopic-observation|id|xxx|gram-stain	Microscopic observation [Identifier] in Unspecified specimen by Gram stain	l					
665-0	microscopic-observation|id|xxx|hematoxylin-and-eosin-stain	Microscopic observation [Identifier] in Unspecified specimen by Hematoxylin and eosin stain	l					
666-8	microscopic-observation|id|xxx|india-ink-preparation	Microscopic observation [Identifier] in Unspecified specimen by India ink prep	l					
667-6	microscopic-observation|id|xxx|koh-preparation	Microscopic observation [Identifier] in Unspecified specimen by KOH preparation	l					
668-4	microscopic-observation|id|xxx|m-fadyean-stain	Microscopic observation [Identifier] in Unspecified specimen by M'Fadyean stain	l					
669-2	microscopic-observation|id|xxx|macchiavello-stain	Microscopic observation [Identifier] in Unspecified specimen by Macchiavello stain	l					
670-0	microscopic-observation|id|xxx|methenamine-silver-nitrate-stain	Microscopic observation [Identifier] in Unspecified specimen by Methenamine silver nitrate stain	l					
671-8	microscopic-observation|id|xxx|methylene-blue-stain-loeffler	Microscopic observation [Identifier] in Unspecified specimen by Methylene blue stain.Loeffler	l					
672-6	microscopic-observation|id|xxx|neisser-stain	Microscopic observation [Identifier] in Unspecified specimen by Neisser stain	l					
674-2	microscopic-observation|id|xxx|periodic-acid-schiff-stain	Microscopic observation [Identifier] in Unspecified specimen by Periodic acid-Schiff stain	l					
676-7	microscopic-observation|id|xxx|rhodamine-auramine-fluorochrome-stain	Microscopic observation [Identifier] in Unspecified specimen by Rhodamine-auramine fluorochrome stain	l					
677-5	microscopic-observation|id|xxx|toluidine-blue-o-stain	Microscopic observation [Identifier] in Unspecified specimen by Toluidine blue O stain	l					
678-3	microscopic-observation|id|xxx|trichrome-stain	Microscopic observation [Identifier] in Unspecified specimen by Trichrome stain	l					
679-1	microscopic-observation|id|xxx|warthin-starry-stain	Microscopic observation [Identifier] in Unspecified specimen by Warthin-Starry stain	l					
680-9	microscopic-observation|id|xxx|wet-preparation	Microscopic observation [Identifier] in Unspecified specimen by Wet preparation	l					
681-7	microscopic-observation|id|xxx|wright-stain	Microscopic observation [Identifier] in Unspecified specimen by Wright stain	l					
682-5	microscopic-observation|id|xxx|wright-giemsa-stain	Microscopic observation [Identifier] in Unspecified specimen by Wright Giemsa stain	l					
702-1	anisocytosis|pres|bld	Anisocytosis [Presence] in Blood by Light microscopy	l					
704-7	basophils|ncnc|bld	Basophils [#/volume] in Blood by Automated count	l	10*3/uL				
705-4	basophils|ncnc|bld	Basophils [#/volume] in Blood by Manual count	l	10*3/uL				
706-2	basophils-100-leukocytes|nfrac|bld	Basophils/100 leukocytes in Blood by Automated count	l	%				
707-0	basophils-100-leukocytes|nfrac|bld	Basophils/100 leukocytes in Blood by Manual count	l	%				
709-6	blasts-100-leukocytes|nfrac|bld	Blasts/100 leukocytes in Blood by Manual count	l	%				
711-2	eosinophils|ncnc|bld	Eosinophils [#/volume] in Blood by Automated count	l	10*3/uL				
712-0	eosinophils|ncnc|bld	Eosinophils [#/volume] in Blood by Manual count	l	10*3/uL				
713-8	eosinophils-100-leukocytes|nfrac|bld	Eosinophils/100 leukocytes in Blood by Automated count	l	%				
714-6	eosinophils-100-leukocytes|nfrac|bld	Eosinophils/100 leukocytes in Blood by Manual count	l	%				
717-9	hemoglobin|pres|bld	Hgb	l					
718-7	hemoglobin|conc|bld	Hgb	l	g/dL	16114.5	1	30	g/dL
719-5	hemoglobin|conc|csf	Hgb	l	g/dL	16114.5			
726-0	hemoglobin|conc|urine	Hgb	l	mg/dL	16114.5			
728-6	hypochromia|pres|bld	Hypochromia [Presence] in Blood by Light microscopy	l					
731-0	lymphocytes|ncnc|bld	Lymphocytes [#/volume] in Blood by Automated count	l	10*3/uL				
732-8	lymphocytes|ncnc|bld	Lymphocytes [#/volume] in Blood by Manual count	l	10*3/uL				
735-1	lymphocytes-variant-100-leukocytes|nfrac|bld	Variant lymphocytes/100 leukocytes in Blood by Manual count	l	%				
736-9	lymphocytes-100-leukocytes|nfrac|bld	Lymphocytes/100 leukocytes in Blood by Automated count	l	%				
737-7	lymphocytes-100-leukocytes|nfrac|bld	Lymphocytes/100 leukocytes in Blood by Manual count	l	%				
738-5	macrocytes|pres|bld	Macrocytes [Presence] in Blood by Light microscopy	l					
740-1	metamyelocytes-100-leukocytes|nfrac|bld	Metamyelocytes/100 leukocytes in Blood by Manual count	l	%				
741-9	microcytes|pres|bld	Microcytes [Presence] in Blood by Light microscopy	l					
742-7	monocytes|ncnc|bld	Monocytes [#/volume] in Blood by Automated count	l	10*3/uL				
743-5	monocytes|ncnc|bld	Monocytes [#/volume] in Blood by Manual count	l	10*3/uL				
744-3	monocytes-100-leukocytes|nfrac|bld	Monocytes/100 leukocytes in Blood by Manual count	l	%				
749-2	myelocytes-100-leukocytes|nfrac|bld	Myelocytes/100 leukocytes in Blood by Manual count	l	%				
751-8	neutrophils|ncnc|bld	ANC	l	10*3/uL				
753-4	neutrophils|ncnc|bld	ANC	l	10*3/uL				
754-2	neutrophils|ncnc|csf	ANC	l	10*3/uL				
755-9	neutrophils|ncnc|csf	ANC	l	10*3/uL				
763-3	neutrophils-band-form|ncnc|bld	Band form neutrophils [#/volume] in Blood by Manual count	l	10*3/uL				
764-1	neutrophils-band-form-100-leukocytes|nfrac|bld	Band form neutrophils/100 leukocytes in Blood by Manual count	l	%				
768-2	neutrophils-segmented|ncnc|bld	Segmented neutrophils [#/volume] in Blood by Manual count	l	10*3/uL				
769-0	neutrophils-segmented-100-leukocytes|nfrac|bld	Segmented neutrophils/100 leukocytes in Blood by Manual count	l	%				
770-8	neutrophils-100-leukocytes|nfrac|bld	Neutrophils/100 leukocytes in Blood by Automated count	l	%				
771-6	erythrocytes-nucleated|ncnc|bld	Nucleated erythrocytes [#/volume] in Blood by Automated count	l	10*3/uL				
772-4	erythrocytes-nucleated|ncnc|bld	Nucleated erythrocytes [#/volume] in Blood by Manual count	l	10*3/uL				
776-5	platelet-mean-volume|entvol|bld	MPV	l	fL				
777-3	platelets|ncnc|bld	PLT	l	10*3/uL		0	5000	10*3/uL
778-1	platelets|ncnc|bld	PLT	l	10*3/uL		0	5000	10*3/uL
779-9	poikilocytosis|pres|bld	Poikilocytosis [Presence] in Blood by Light microscopy	l					
783-1	promyelocytes-100-leukocytes|nfrac|bld	Promyelocytes/100 leukocytes in Blood by Manual count	l	%				
785-6	erythrocyte-mean-corpuscular-hemoglobin|entmass|rbc	MCH	l	pg		10	60	pg
786-4	erythrocyte-mean-corpuscular-hemoglobin-concentration|conc|rbc	MCHC	l	g/dL		15	50	g/dL
787-2	erythrocyte-mean-corpuscular-volume|entvol|rbc	MCV	l	fL		40	160	fL
788-0	erythrocyte-distribution-width|ratio|rbc	RDW	l	%				
789-8	erythrocytes|ncnc|bld	RBC	l	10*6/uL		0.5	12	10*6/uL
790-6	erythrocytes|ncnc|bld	RBC	l	10*6/uL		0.5	12	10*6/uL
791-4	erythrocytes|ncnc|csf	RBC	l	10*3/uL				
792-2	erythrocytes|ncnc|csf	RBC	l	10*3/uL				
798-9	erythrocytes|ncnc|urine	RBC	l	/uL				
799-7	erythrocytes|ncnc|urine	RBC	l	/uL				
804-5	leukocytes|ncnc|bld	WBC	l	10*3/uL		0	1000	10*3/uL
805-2	leukocytes|ncnc|csf	WBC	l	10*3/uL				
806-0	leukocytes|ncnc|csf	WBC	l	10*3/uL				
882-1	abo-rh	Blood type	l					
883-9	abo	ABO	l					
890-4	ab-screen	Antibody screen	l					
945-6	code:945-6	C Ab [Presence] in Serum or Plasma						
1018-1	code:1018-1	E Ab [Presence] in Serum or Plasma						
1156-9	code:1156-9	little c Ab [Presence] in Serum or Plasma						
1558-6	code:1558-6	Fasting glucose [Mass/volume] in Serum or Plasma		mg/dL				
1649-3	calcitriol|conc|ser	Calcitriol [Mass/volume] in Serum or Plasma	l	pg/mL	416.64			
1668-3	17-hydroxyprogesterone|conc|ser	17-Hydroxyprogesterone [Mass/volume] in Serum or Plasma	l	ng/dL	330.46			
1670-9	17-hydroxyprogesterone|conc|urine	17-Hydroxyprogesterone [Mass/volume] in Urine	l	ng/dL	330.46			
1702-0	acetoacetate|conc|urine	Acetoacetate [Mass/volume] in Urine	l	mg/dL	102.09			
1704-6	acetoacetate|pres|ser	Acetoacetate [Presence] in Serum or Plasma	l					
1705-3	acetoacetate|conc|ser	Acetoacetate [Mass/volume] in Serum or Plasma	l	mg/dL	102.09			
1742-6	alanine-aminotransferase|ccnc|ser	ALT (SGPT)	l	U/L		1	50000	U/L
1743-4	alanine-aminotransferase|ccnc|ser	ALT (SGPT)	l	U/L		1	50000	U/L
1744-2	alanine-aminotransferase|ccnc|ser	ALT (SGPT)	l	U/L		1	50000	U/L
1751-7	albumin|conc|ser	Albumin [Mass/volume] in Serum or Plasma	l	g/dL		0.5	8	g/dL
1754-1	albumin|conc|urine	Albumin [Mass/volume] in Urine	l	mg/dL				
1755-8	albumin|rate|urine|24h	Albumin [Mass/time] in 24 hour Urine	l	mg/(24.h)				
1759-0	albumin-globulin|mratio|ser	Albumin/Globulin [Mass Ratio] in Serum or Plasma	l	{ratio}				
1762-4	aldosterone|conc|bld	Aldosterone [Mass/volume] in Blood	l	ng/dL	360.44			
1763-2	aldosterone|conc|ser	Aldosterone [Mass/volume] in Serum or Plasma	l	ng/dL	360.44			
1764-0	aldosterone|conc|urine	Aldosterone [Mass/volume] in Urine	l	ng/dL	360.44			
1765-7	aldosterone|rate|urine|24h	Aldosterone [Mass/time] in 24 hour Urine	l	ug/(24.h)	360.44			
1776-4	alkaline-phosphatase|conc|urine	ALP	l	ug/L				
1783-0	alkaline-phosphatase|ccnc|bld	ALP	l	U/L				
1798-8	amylase|ccnc|ser	Amylase [Enzymatic activity/volume] in Serum or Plasma	l	U/L		1	20000	U/L
1799-6	amylase|ccnc|urine	Amylase [Enzymatic activity/volume] in Urine	l	U/L				
1823-4	alpha-tocopherol|conc|ser	Alpha tocopherol [Mass/volume] in Serum or Plasma	l	mg/dL	430.71			
1825-9	alpha-1-antitrypsin|conc|ser	Alpha 1 antitrypsin [Mass/volume] in Serum or Plasma	l	mg/dL				
1834-1	alpha-1-fetoprotein|conc|ser	AFP	l	ng/mL				
1839-0	ammonia|conc|bld	Ammonia [Moles/volume] in Blood	l	ug/mL	17.031			
1841-6	ammonia|conc|ser	Ammonia [Moles/volume] in Serum	l	ug/dL	17.031	1	2000	umol/L
1842-4	ammonia|conc|urine	Ammonia [Moles/volume] in Urine	l	ug/dL	17.031			
1863-0	anion-gap-4|conc|ser|mol	Anion gap 4 in Serum or Plasma	l	mmol/L				
1869-7	apolipoprotein-a-i|conc|ser	Apolipoprotein A-I [Mass/volume] in Serum or Plasma	l	g/L				
1884-6	apolipoprotein-b|conc|ser	Apolipoprotein B [Mass/volume] in Serum or Plasma	l	mg/dL				
1902-6	ascorbate|conc|bld	Ascorbate [Mass/volume] in Blood	l	mg/dL	176.12			
1903-4	ascorbate|conc|ser	Ascorbate [Mass/volume] in Serum or Plasma	l	mg/dL	176.12			
1905-9	ascorbate|rate|urine|24h	Ascorbate [Mass/time] in 24 hour Urine	l	mg/(24.h)	176.12			
1920-8	aspartate-aminotransferase|ccnc|ser	AST (SGOT)	l	U/L		1	50000	U/L
1925-7	base-excess|conc|blda|mol	Base excess in Arterial blood by calculation	l	mmol/L				
1926-5	base-excess|conc|bldc|mol	Base excess in Capillary blood by calculation	l	mmol/L				
1927-3	base-excess|conc|bldv|mol	Base excess in Venous blood by calculation	l	mmol/L				
1947-1	beta-hydroxybutyrate|conc|urine	Beta hydroxybutyrate [Mass/volume] in Urine	l	mg/dL	104.1			
1959-6	bicarbonate|conc|bld|mol	Bicarbonate	l	mmol/L				
1960-4	bicarbonate|conc|blda|mol	Bicarbonate	l	mmol/L				
1961-2	bicarbonate|conc|bldc|mol	Bicarbonate	l	mmol/L				
1962-0	carbon-dioxide-total-bicarbonate|conc|ser|mol	Bicarbonate	l	mmol/L		1	70	mmol/L
1963-8	carbon-dioxide-total-bicarbonate|conc|ser|mol	Bicarbonate	l	mmol/L		1	70	mmol/L
1964-6	bicarbonate|conc|urine|mol	Bicarbonate	l	mmol/L				
1968-7	bilirubin-direct|conc|ser	Direct bilirubin	l	mg/dL	584.662			
1971-1	bilirubin-non-glucuronidated|conc|ser	Bilirubin.indirect [Mass/volume] in Serum or Plasma	l	mg/dL	584.662			
1975-2	bilirubin|conc|ser	Total bilirubin	l	mg/dL	584.662	0	80	mg/dL
1977-8	bilirubin|pres|urine	Total bilirubin	l					
1978-6	bilirubin|conc|urine	Total bilirubin	l	mg/dL	584.662			
1986-9	c-peptide|conc|ser	C peptide [Mass/volume] in Serum or Plasma	l	ng/mL				
1987-7	c-peptide|conc|urine	C peptide [Mass/volume] in Urine	l	ng/mL				
1988-5	c-reactive-protein|conc|ser	CRP	l	mg/L		0	1000	mg/L
1989-3	25-hydroxyvitamin-d3|conc|ser	25-hydroxyvitamin D3 [Mass/volume] in Serum or Plasma	l	ng/mL	400.64			
1994-3	calcium-ionized|conc|bld	Ionized calcium	l	mg/dL	40.078			
1995-0	calcium-ionized|conc|ser	Ionized calcium	l	mg/dL	40.078	0.3	3.5	mmol/L
1996-8	calcium|conc|bld	Calcium [Moles/volume] in Blood	l	mg/dL	40.078			
2000-8	calcium|conc|ser	Calcium [Moles/volume] in Serum or Plasma	l	mg/dL	40.078	3	20	mg/dL
2004-0	calcium|conc|urine	Calcium [Moles/volume] in Urine	l	mg/dL	40.078			
2006-5	cancer-ag-125|pres|ser	Cancer Ag 125 [Presence] in Serum or Plasma	l					
2007-3	cancer-ag-15-3|pres|ser	Cancer Ag 15-3 [Presence] in Serum or Plasma	l					
2009-9	cancer-ag-19-9|pres|ser	Cancer Ag 19-9 [Presence] in Serum or Plasma	l					
2019-8	carbon-dioxide|press|blda	CO2	l	mm[Hg]		5	200	mm[Hg]
2020-6	carbon-dioxide|press|bldc	CO2	l	mm[Hg]				
2021-4	carbon-dioxide|press|bldv	CO2	l	mm[Hg]				
2026-3	carbon-dioxide|conc|blda|mol	CO2	l	mmol/L				
2027-1	carbon-dioxide|conc|bldv|mol	CO2	l	mmol/L				
2028-9	carbon-dioxide-total-bicarbonate|conc|ser|mol	CO2	l	mmol/L		1	70	mmol/L
2030-5	carboxyhemoglobin-hemoglobin-total|frac|blda	Carboxyhemoglobin/Hemoglobin.total in Arterial blood	l	%				
2031-3	carboxyhemoglobin-hemoglobin-total|frac|bldc	Carboxyhemoglobin/Hemoglobin.total in Capillary blood	l	%				
2032-1	carboxyhemoglobin-hemoglobin-total|frac|bldv	Carboxyhemoglobin/Hemoglobin.total in Venous blood	l	%				
2039-6	carcinoembryonic-ag|conc|ser	CEA	l	ng/mL				
2064-4	ceruloplasmin|conc|ser	Ceruloplasmin [Mass/volume] in Serum or Plasma	l	mg/dL				
2069-3	chloride|conc|bld	Chloride [Moles/volume] in Blood	l	mmol/L	35.453			
2075-0	chloride|conc|ser	Chloride [Moles/volume] in Serum or Plasma	l	mmol/L	35.453	50	160	mmol/L
2078-4	chloride|conc|urine	Chloride [Moles/volume] in Urine	l	mmol/L	35.453			
2079-2	chloride|rate|urine|24h	Chloride [Moles/time] in 24 hour Urine	l	g/(24.h)	35.453			
2085-9	cholesterol-in-hdl|conc|ser	HDL	l	mg/dL	386.654	2	200	mg/dL
2089-1	cholesterol-in-ldl|conc|ser	LDL	l	mg/dL	386.654	1	1000	mg/dL
2091-7	cholesterol-in-vldl|conc|ser	VLDL	l	mg/dL	386.654			
2093-3	cholesterol|conc|ser	Total cholesterol	l	mg/dL	386.654	20	1500	mg/dL
2107-1	choriogonadotropin|conc|urine|mol	hCG	l	mmol/L				
2111-3	choriogonadotropin-beta-subunit|conc|ser|mol	beta hCG	l	mmol/L				
2113-9	choriogonadotropin-beta-subunit|rate|urine|24h	beta hCG	l	ng/(24.h)				
2114-7	choriogonadotropin-beta-subunit|conc|urine|mol	beta hCG	l	mmol/L				
2119-6	choriogonadotropin|conc|ser|mol	hCG	l	mmol/L				
2132-9	cobalamins|conc|ser	Vitamin B12	l	pg/mL	1355.37	20	10000	pg/mL
2141-0	corticotropin|conc|ser	Corticotropin [Mass/volume] in Plasma	l	pg/mL				
2143-6	cortisol|conc|ser	Cortisol [Mass/volume] in Serum or Plasma	l	ug/dL	362.46	0	300	ug/dL
2144-4	cortisol|conc|urine	Cortisol [Mass/volume] in Urine	l	ng/mL	362.46			
2148-5	creatine|conc|ser	Creatine [Mass/volume] in Serum or Plasma	l	mg/dL				
2154-3	creatine-kinase-mb|ccnc|ser	Creatine kinase.MB [Enzymatic activity/volume] in Serum or Plasma by Electrophoresis	l	U/L				
2157-6	creatine-kinase|ccnc|ser	CK	l	U/L		1	500000	U/L
2160-0	creatinine|conc|ser	Creatinine [Mass/volume] in Serum or Plasma	l	mg/dL	113.118	0.1	40	mg/dL
2161-8	creatinine|conc|urine	Creatinine [Mass/volume] in Urine	l	mg/dL	113.118			
2162-6	creatinine|rate|urine|24h	Creatinine [Mass/time] in 24 hour Urine	l	g/(24.h)	113.118			
2163-4	creatinine-renal-clearance|vrat|urine+ser-plas|12h	Creatinine renal clearance in 12 hour Urine and Serum or Plasma	l	mL/min				
2164-2	creatinine-renal-clearance|vrat|urine+ser-plas|24h	Creatinine renal clearance in 24 hour Urine and Serum or Plasma	l	mL/min				
2191-5	dehydroepiandrosterone-sulfate|conc|ser	Dehydroepiandrosterone sulfate (DHEA-S) [Mass/volume] in Serum or Plasma	l	ug/dL	368.49			
2192-3	dehydroepiandrosterone-sulfate|rate|urine|24h	Dehydroepiandrosterone sulfate (DHEA-S) [Mass/time] in 24 hour Urine	l	ug/(24.h)	368.49			
2243-4	estradiol|conc|ser	Estradiol (E2) [Mass/volume] in Serum or Plasma	l	pmol/L	272.38			
2276-4	ferritin|conc|ser	Ferritin [Mass/volume] in Serum or Plasma	l	ng/mL		1	100000	ng/mL
2282-2	folate|conc|bld	Folate [Mass/volume] in Blood	l	ng/mL	441.4			
2284-8	folate|conc|ser	Folate [Mass/volume] in Serum or Plasma	l	ng/mL	441.4			
2286-3	follitropin|conc|ser|mol	FSH	l					
2287-1	follitropin|rate|urine|24h	FSH	l					
2324-2	gamma-glutamyl-transferase|ccnc|ser	GGT	l	U/L		1	10000	U/L
2336-6	globulin|conc|ser	Globulin [Mass/volume] in Serum	l	g/L		0.2	15	g/dL
2339-0	glucose|conc|bld	Glucose	l	mg/dL	180.156	5	2500	mg/dL
2340-8	glucose|conc|bld	Glucose	l	mg/dL	180.156	5	2500	mg/dL
2341-6	glucose|conc|bld	Glucose	l	mg/dL	180.156	5	2500	mg/dL
2342-4	glucose|conc|csf	Glucose	l	mg/dL	180.156			
2344-0	glucose|conc|body-fld	Glucose	l	mg/dL	180.156			
2345-7	glucose|conc|ser	Glucose	l	mg/dL	180.156	5	2500	mg/dL
2347-3	glucose|conc|periton-fld	Glucose	l	mg/dL	180.156			
2350-7	glucose|conc|urine	Glucose	l	mg/dL	180.156			
2351-5	glucose|rate|urine|24h	Glucose	l	g/(24.h)	180.156			
2428-1	homocysteine|conc|ser	Homocysteine [Mass/volume] in Serum or Plasma	l	umol/L	135.18			
2458-8	iga|conc|ser	IgA [Mass/volume] in Serum or Plasma	l	mg/dL				
2462-0	ige|conc|ser	IgE [Mass/volume] in Serum	l	ug/L				
2465-3	igg|conc|ser	IgG [Mass/volume] in Serum or Plasma	l	mg/dL				
2472-9	igm|conc|ser	IgM [Mass/volume] in Serum or Plasma	l	mg/dL				
2484-4	insulin-like-growth-factor-i|conc|ser	Insulin-like growth factor-I [Mass/volume] in Serum or Plasma	l	ng/mL				
2498-4	iron|conc|ser	Iron [Mass/volume] in Serum or Plasma	l	ug/dL	55.845	1	3000	ug/dL
2499-2	iron|rate|urine|24h	Iron [Mass/time] in 24 hour Urine	l	ug/(24.h)	55.845			
2500-7	iron-binding-capacity|conc|ser	TIBC	l	ug/dL	55.845			
2501-5	iron-binding-capacity-unsaturated|conc|ser	Iron binding capacity.unsaturated [Mass/volume] in Serum or Plasma	l	ug/dL	55.845			
2502-3	iron-saturation|frac|ser	Iron saturation [Mass Fraction] in Serum or Plasma	l	%				
2504-9	iron|conc|urine	Iron [Mass/volume] in Urine	l	ug/dL	55.845			
2513-0	ketones|pres|ser	Ketones [Presence] in Serum or Plasma	l					
2514-8	ketones|pres|urine	Ketones [Presence] in Urine by Test strip	l					
2518-9	lactate|conc|blda	Lactate [Moles/volume] in Arterial blood	l	mg/dL	90.078			
2519-7	lactate|conc|bldv	Lactate [Moles/volume] in Venous blood	l	mg/dL	90.078			
2520-5	lactate|conc|csf	Lactate [Moles/volume] in Cerebral spinal fluid	l	mg/dL	90.078			
2523-9	lactate|conc|periton-fld	Lactate [Moles/volume] in Peritoneal fluid	l	mmol/L	90.078			
2524-7	lactate|conc|ser	Lactate [Moles/volume] in Serum or Plasma	l	mg/dL	90.078	0.1	50	mmol/L
2526-2	lactate|rate|urine|24h	Lactate [Mass/time] in 24 hour Urine	l	mg/(24.h)	90.078			
2528-8	lactate-dehydrogenase|ccnc|csf	LDH	l	U/L				
2529-6	lactate-dehydrogenase|ccnc|body-fld	LDH	l	U/L				
2531-2	lactate-dehydrogenase|ccnc|periton-fld	LDH	l	U/L				
2532-0	lactate-dehydrogenase|ccnc|ser	LDH	l	U/L		10	50000	U/L
2534-6	lactate-dehydrogenase|ccnc|urine	LDH	l	U/L				
2571-8	triglyceride|conc|ser	Triglycerides	l	mg/dL	885.432	5	15000	mg/dL
2575-9	lipoprotein-pre-beta|conc|ser	Lipoprotein.pre-beta [Mass/volume] in Serum or Plasma	l	mg/dL				
2579-1	lutropin|conc|ser|mol	LH	l					
2580-9	lutropin|conc|urine|mol	LH	l					
2593-2	magnesium|conc|bld	Magnesium [Moles/volume] in Blood	l	mg/dL	24.305			
2598-1	magnesium|conc|urine	Magnesium [Moles/volume] in Urine	l	mg/dL	24.305			
2599-9	magnesium|rate|urine|24h	Magnesium [Moles/time] in 24 hour Urine	l	mg/(24.h)	24.305			
2601-3	magnesium|conc|ser	Magnesium [Moles/volume] in Serum or Plasma	l	mg/dL	24.305	0.2	15	mg/dL
2614-6	methemoglobin-hemoglobin-total|frac|bld	Methemoglobin/Hemoglobin.total in Blood	l	%				
2615-3	methemoglobin-hemoglobin-total|frac|blda	Methemoglobin/Hemoglobin.total in Arterial blood	l	%				
2616-1	methemoglobin-hemoglobin-total|frac|bldc	Methemoglobin/Hemoglobin.total in Capillary blood	l	%				
2617-9	methemoglobin-hemoglobin-total|frac|bldv	Methemoglobin/Hemoglobin.total in Venous blood	l	%				
2629-4	methylmalonate|conc|ser	Methylmalonate [Mass/volume] in Serum or Plasma	l	ug/dL	118.09			
2630-2	methylmalonate|conc|urine	Methylmalonate [Mass/volume] in Urine	l	ug/dL	118.09			
2639-3	myoglobin|conc|ser	Myoglobin [Mass/volume] in Serum or Plasma	l	ng/mL				
2641-9	myoglobin|conc|urine	Myoglobin [Mass/volume] in Urine	l	ug/L				
2642-7	myoglobin|rate|urine|24h	Myoglobin [Mass/time] in 24 hour Urine	l	ug/(24.h)				
2692-2	osmolality|osmol|ser	Osmolality of Serum or Plasma	l	mosm/kg		150	600	mosm/kg
2694-8	osmolality|osmol|urine|24h	Osmolality of 24 hour Urine	l	mosm/kg				
2695-5	osmolality|osmol|urine	Osmolality of Urine	l	mosm/kg				
2703-7	oxygen|press|blda	Oxygen [Partial pressure] in Arterial blood	l	mm[Hg]		10	800	mm[Hg]
2704-5	oxygen|press|bldc	Oxygen [Partial pressure] in Capillary blood	l	mm[Hg]				
2705-2	oxygen|press|bldv	Oxygen [Partial pressure] in Venous blood	l	mm[Hg]				
2708-6	spo2	SaO2	v	%		20	100	%
2710-2	spo2	SpO2	v	%		20	100	%
2713-6	oxygen-saturation|frac|bld	Oxygen saturation Calculated from oxygen partial pressure in Blood	l	%				
2714-4	oxyhemoglobin-hemoglobin-total|frac|blda	Fractional oxyhemoglobin in Arterial blood	l	%				
2715-1	oxyhemoglobin-hemoglobin-total|frac|bldc	Fractional oxyhemoglobin in Capillary blood	l	%				
2716-9	oxyhemoglobin-hemoglobin-total|frac|bldv	Fractional oxyhemoglobin in Venous blood	l	%				
2731-8	parathyrin-intact|conc|ser	PTH	l	pg/mL		0	10000	pg/mL
2744-1	ph|lscnc|blda	pH of Arterial blood	l	[pH]		6.3	8	[pH]
2745-8	ph|lscnc|bldc	pH of Capillary blood	l	[pH]				
2746-6	ph|lscnc|bldv	pH of Venous blood	l	[pH]				
2753-2	ph|lscnc|ser	pH of Serum or Plasma	l	[pH]				
2756-5	ph|lscnc|urine	pH of Urine	l	[pH]				
2774-8	phosphate|conc|bld	Phosphate [Mass/volume] in Blood	l	mg/dL	30.974			
2777-1	phosphate|conc|ser	Phosphate [Mass/volume] in Serum or Plasma	l	mg/dL	30.974	0.2	25	mg/dL
2778-9	phosphate|conc|urine	Phosphate [Mass/volume] in Urine	l	mg/dL	30.974			
2779-7	phosphate|rate|urine|24h	Phosphate [Mass/time] in 24 hour Urine	l	mg/(24.h)	30.974			
2823-3	potassium|conc|ser	Potassium [Moles/volume] in Serum or Plasma	l	mmol/L	39.098	1	12	mmol/L
2828-2	potassium|conc|urine	Potassium [Moles/volume] in Urine	l	mmol/L	39.098			
2829-0	potassium|rate|urine|24h	Potassium [Moles/time] in 24 hour Urine	l	g/(24.h)	39.098			
2839-9	progesterone|conc|ser	Progesterone [Mass/volume] in Serum or Plasma	l	ng/mL	314.46			
2842-3	prolactin|conc|ser	Prolactin [Mass/volume] in Serum or Plasma	l	ng/mL				
2857-1	prostate-specific-ag|conc|ser	PSA	l	ng/mL		0	20000	ng/mL
2862-1	albumin|conc|ser	Albumin [Mass/volume] in Serum or Plasma by Electrophoresis	l	g/dL		0.5	8	g/dL
2877-9	prealbumin|conc|ser	Prealbumin [Mass/volume] in Serum or Plasma by Electrophoresis	l	g/dL				
2880-3	protein|conc|csf	Total protein	l	mg/dL				
2881-1	protein|conc|body-fld	Total protein	l	g/dL				
2883-7	protein|conc|periton-fld	Total protein	l	g/L				
2885-2	protein|conc|ser	Total protein	l	g/dL		1	18	g/dL
2887-8	protein|pres|urine	Total protein	l					
2888-6	protein|conc|urine	Total protein	l	mg/dL				
2889-4	protein|rate|urine|24h	Total protein	l	g/(24.h)				
2890-2	protein-creatinine|mratio|urine	Protein/Creatinine [Mass Ratio] in Urine	l	mg/g{creat}				
2905-8	pyruvate|conc|bld	Pyruvate [Mass/volume] in Blood	l	mg/dL	88.06			
2908-2	pyruvate|conc|urine	Pyruvate [Mass/volume] in Urine	l	mg/dL	88.06			
2915-7	renin|ccnc|ser	Renin [Enzymatic activity/volume] in Plasma	l	ng/mL/h				
2922-3	retinol|conc|bld	Retinol [Mass/volume] in Blood	l	ug/mL	286.45			
2923-1	retinol|conc|ser	Retinol [Mass/volume] in Serum or Plasma	l	ug/mL	286.45			
2947-0	sodium|conc|bld	Sodium [Moles/volume] in Blood	l	mmol/L	22.99			
2951-2	sodium|conc|ser	Sodium [Moles/volume] in Serum or Plasma	l	mmol/L	22.99	90	210	mmol/L
2955-3	sodium|conc|urine	Sodium [Moles/volume] in Urine	l	mmol/L	22.99			
2956-1	sodium|rate|urine|24h	Sodium [Moles/time] in 24 hour Urine	l	mg/(24.h)	22.99			
2963-7	somatotropin|conc|ser	Somatotropin [Mass/volume] in Serum or Plasma	l	ng/mL				
2965-2	specific-gravity|rden|urine	Specific gravity of Urine	l	1				
2986-8	testosterone|conc|ser	Testosterone [Mass/volume] in Serum or Plasma	l	ng/dL	288.42	0	5000	ng/dL
2988-4	testosterone|conc|urine	Testosterone [Mass/volume] in Urine	l	ng/dL	288.42			
2989-2	testosterone|rate|urine|24h	Testosterone [Mass/time] in 24 hour Urine	l	ug/(24.h)	288.42			
2991-8	testosterone-free|conc|ser	Testosterone Free [Mass/volume] in Serum or Plasma	l	pg/mL	288.42			
2998-3	thiamine|conc|bld	Thiamine [Mass/volume] in Blood	l	ug/dL				
2999-1	thiamine|conc|ser	Thiamine [Mass/volume] in Serum or Plasma	l	ug/dL				
3013-0	thyroglobulin|conc|ser	Thyroglobulin [Mass/volume] in Serum or Plasma	l	ng/dL				
3015-5	thyrotropin|acnc|bld	TSH	l	m[IU]/L				
3016-3	thyrotropin|acnc|ser	TSH	l	m[IU]/L		0	1000	m[IU]/L
3022-1	thyroxine-free-index|conc|ser	Deprecated Thyroxine free index in Serum or Plasma	l	ug/dL				
3024-7	thyroxine-free|conc|ser	Free T4	l	ng/dL	776.87	0.05	15	ng/dL
3025-4	thyroxine|conc|bld	T4	l	ug/mL	776.87			
3026-2	thyroxine|conc|ser	T4	l	ug/dL	776.87			
3034-6	transferrin|conc|ser	Transferrin [Mass/volume] in Serum or Plasma	l	mg/dL				
3035-3	transferrin|conc|urine	Transferrin [Mass/volume] in Urine	l	mg/dL				
3040-3	triacylglycerol-lipase|ccnc|ser	Lipase	l	U/L		1	50000	U/L
3043-7	triglyceride|conc|bld	Triglycerides	l	mg/dL	885.432			
3050-2	triiodothyronine-resin-uptake-t3ru|nfrac|ser	Triiodothyronine resin uptake (T3RU) in Serum or Plasma	l	%				
3051-0	triiodothyronine-free|conc|ser	Free T3	l	pg/mL	650.97			
3053-6	triiodothyronine|conc|ser	T3	l	ng/dL	650.97			
3084-1	urate|conc|ser	Uric acid	l	mg/dL	168.11	0.1	40	mg/dL
3086-6	urate|conc|urine	Uric acid	l	mg/dL	168.11			
3087-4	urate|rate|urine|24h	Uric acid	l	g/(24.h)	168.11			
3091-6	urea|conc|ser	Urea	l	mg/dL	60.056			
3092-4	urea|conc|urine	Urea	l	mg/dL	60.056			
3094-0	urea|conc|ser	BUN	l	mg/dL	28.013	1	300	mg/dL
3095-7	urea|conc|urine	BUN	l	mg/dL	28.013			
3096-5	urea-nitrogen|rate|urine|24h	BUN	l	g/(24.h)	28.013			
3097-3	urea-nitrogen-creatinine|mratio|ser	Urea nitrogen/Creatinine [Mass Ratio] in Serum or Plasma	l	mg/mg{creat}				
3103-9	urobilin|pres|urine	Urobilin [Presence] in Urine	l	mg/dl				
3137-7	body-height	Height	v	cm		20	260	cm
3138-5	body-height	Height stated	v	cm		20	260	cm
3140-1	bsa	BSA	v	m2		0.05	4	m2
3141-9	body-weight	Weight	v	kg		0.2	650	kg
3142-7	body-weight	Weight stated	v	kg		0.2	650	kg
3147-6	oxygen|press|exhl-gas	Oxygen [Partial pressure] in Exhaled gas	l	mm[Hg]				
3150-0	fio2	FiO2	v	%		15	100	%
3151-8	o2-flow	O2 flow	v	L/min		0	100	L/min
3173-2	coagulation-surface-induced|time|bld	aPTT	l	s				
3174-0	antithrombin|acnc|ppp	Antithrombin [Units/volume] in Platelet poor plasma by Chromogenic method	l	[IU]/mL				
3176-5	antithrombin|conc|ppp|mol	Antithrombin [Moles/volume] in Platelet poor plasma by Chromogenic method	l					
3178-1	bleeding-time|time|^patient	Bleeding time by Duke method	l	min				
3179-9	bleeding-time|time|^patient	Bleeding time by Ivy method	l	min				
3184-9	activated-clotting-time|time|bld	Activated clotting time (ACT) of Blood by Coagulation assay	l	s				
3210-2	coagulation-factor-viii-activity|acnc|ppp	Coagulation factor VIII activity [Units/volume] in Platelet poor plasma by Chromogenic method	l					
3243-3	coagulation-thrombin-induced|time|ppp	Thrombin time	l	s				
3246-6	fibrin-d-dimer|acnc|ppp	Fibrin D-dimer [Units/volume] in Platelet poor plasma by Immunoassay	l					
3255-7	fibrinogen|conc|ppp	Fibrinogen [Mass/volume] in Platelet poor plasma by Coagulation assay	l	mg/dL		10	2000	mg/dL
3270-6	heparin-low-molecular-weight|acnc|ppp	LMW Heparin [Units/volume] in Platelet poor plasma by Coagulation assay	l	[arb'U]/mL				
3271-4	heparin-low-molecular-weight|acnc|ppp	LMW Heparin [Units/volume] in Platelet poor plasma by Chromogenic method	l	[arb'U]/mL				
3273-0	heparin-unfractionated|acnc|ppp	Heparin unfractionated [Units/volume] in Platelet poor plasma by Coagulation assay	l	[arb'U]/mL				
3274-8	heparin-unfractionated|acnc|ppp	Heparin unfractionated [Units/volume] in Platelet poor plasma by Chromogenic method	l	[arb'U]/mL				
3281-3	lupus-anticoagulant|imp|ppp	Lupus anticoagulant [Interpretation] in Platelet poor plasma	l					
3298-7	acetaminophen|conc|ser	Acetaminophen [Mass/volume] in Serum or Plasma	l	ug/mL	151.16			
3299-5	acetaminophen|pres|urine	Acetaminophen [Presence] in Urine	l					
3333-2	amitriptyline|conc|ser	Amitriptyline [Mass/volume] in Serum or Plasma	l	ng/mL	277.4			
3334-0	amitriptyline|pres|urine	Amitriptyline [Presence] in Urine	l					
3349-8	amphetamines|pres|urine	Amphetamines [Presence] in Urine	l					
3377-9	barbiturates|pres|urine	Barbiturates [Presence] in Urine	l					
3390-2	benzodiazepines|pres|urine	Benzodiazepines [Presence] in Urine	l					
3396-9	cocaine|conc|ser	Cocaine [Mass/volume] in Serum or Plasma	l	ng/mL				
3397-7	cocaine|pres|urine	Cocaine [Presence] in Urine	l					
3413-2	buprenorphine|conc|ser	Buprenorphine [Mass/volume] in Serum or Plasma	l	ng/mL				
3414-0	buprenorphine|pres|urine	Buprenorphine [Presence] in Urine	l					
3422-3	caffeine|conc|ser	Caffeine [Mass/volume] in Serum or Plasma	l	ug/mL	194.19			
3423-1	caffeine|pres|urine	Caffeine [Presence] in Urine	l					
3427-2	cannabinoids|pres|urine	Cannabinoids [Presence] in Urine	l					
3432-2	carbamazepine|conc|ser	carBAMazepine [Mass/volume] in Serum or Plasma	l	ug/mL	236.27			
3520-4	cyclosporine|conc|bld	cycloSPORINE [Mass/volume] in Blood	l	ng/mL	1202.61			
3521-2	cyclosporine|conc|ser	cycloSPORINE [Mass/volume] in Serum	l	ng/mL	1202.61			
3636-8	fentanyl|conc|ser	fentaNYL [Mass/volume] in Serum or Plasma	l	ug/mL	336.47			
3663-2	gentamicin^peak|conc|ser	Gentamicin [Mass/volume] in Serum or Plasma --peak	l	mg/L				
3665-7	gentamicin^trough|conc|ser	Gentamicin [Mass/volume] in Serum or Plasma --trough	l	mg/L				
3695-4	insulin|conc|ser	Insulin [Mass/volume] in Serum or Plasma	l	ug/L				
3719-2	lithium|conc|ser	Lithium [Mass/volume] in Serum or Plasma	l	ug/mL	6.94	0	10	mmol/L
3772-1	methadone|conc|ser	Methadone [Mass/volume] in Serum or Plasma	l	ng/mL	309.45			
3773-9	methadone|pres|urine	Methadone [Presence] in Urine	l					
3793-7	methotrexate|conc|ser	Methotrexate [Mass/volume] in Serum or Plasma	l	ug/mL	454.44			
3853-9	nicotine|conc|ser	Nicotine [Mass/volume] in Serum or Plasma	l	ng/mL				
3872-9	nortriptyline|conc|ser	Nortriptyline [Mass/volume] in Serum or Plasma	l	ug/mL	263.38			
3874-5	nortriptyline|pres|urine	Nortriptyline [Presence] in Urine	l					
3879-4	opiates|pres|urine	Opiates [Presence] in Urine	l					
3893-5	oxycodone|conc|ser	oxyCODONE [Mass/volume] in Serum or Plasma	l	ng/mL				
3934-7	phencyclidine|conc|ser	Phencyclidine [Mass/volume] in Serum or Plasma	l	mg/dL				
3936-2	phencyclidine|pres|urine	Phencyclidine [Presence] in Urine	l					
3948-7	phenobarbital|conc|ser	PHENobarbital [Mass/volume] in Serum or Plasma	l	ug/mL	232.24			
3949-5	phenobarbital|pres|urine	PHENobarbital [Presence] in Urine	l					
3968-5	phenytoin|conc|ser	Phenytoin [Mass/volume] in Serum or Plasma	l	ug/mL	252.27	0	150	ug/mL
3969-3	phenytoin-free|conc|ser	Phenytoin Free [Mass/volume] in Serum or Plasma	l	ug/mL	252.27			
4024-6	salicylates|conc|ser	Salicylates [Mass/volume] in Serum or Plasma	l	mg/dL	138.12			
4025-3	salicylates|pres|urine	Salicylates [Presence] in Urine	l					
4047-7	theophylline|conc|bld	Theophylline [Mass/volume] in Blood	l	ug/mL	180.16			
4049-3	theophylline|conc|ser	Theophylline [Mass/volume] in Serum or Plasma	l	ug/mL	180.16			
4059-2	tobramycin^trough|conc|ser	Tobramycin [Mass/volume] in Serum or Plasma --trough	l	mg/L				
4086-5	valproate|conc|ser	Valproate [Mass/volume] in Serum or Plasma	l	ug/mL	144.21			
4087-3	valproate-free|conc|ser	Valproate Free [Mass/volume] in Serum or Plasma	l	ug/mL				
4090-7	vancomycin^peak|conc|ser	Vancomycin [Mass/volume] in Serum or Plasma --peak	l	ug/mL	1449.25			
4092-3	vancomycin^trough|conc|ser	Vancomycin [Mass/volume] in Serum or Plasma --trough	l	ug/mL	1449.25			
4535-1	cytotoxic-percent-reactive-ab|pres|ser	Cytotoxic percent reactive Ab [Presence] in Serum by Quick method	l	%				
4537-7	erythrocyte-sedimentation-rate|vel|bld	ESR	l	mm/h				
4538-5	erythrocyte-sedimentation-rate|vel|bld	ESR	l	mm/h				
4544-3	hematocrit|vfrac|bld	Hct	l	%		5	80	%
4545-0	hematocrit|vfrac|bld	Hct	l	%		5	80	%
4548-4	hemoglobin-a1c-hemoglobin-total|frac|bld	HbA1c	l	%		2	25	%
4549-2	hemoglobin-a1c-hemoglobin-total|frac|bld	HbA1c	l	%		2	25	%
4576-5	hemoglobin-f-hemoglobin-total|frac|bld	Hemoglobin F/Hemoglobin.total in Blood	l	%				
4625-0	hemoglobin-s-hemoglobin-total|frac|bld	Hemoglobin S/Hemoglobin.total in Blood	l	%				
4633-4	hemoglobin-f-hemoglobin-total|frac|bld	Hemoglobin F/Hemoglobin.total in Blood by Kleihauer-Betke method	l	%				
4671-4	protein-c|conc|ser	Protein C [Mass/volume] in Plasma	l					
4679-7	reticulocytes-100-erythrocytes|nfrac|bld	Reticulocytes/100 erythrocytes in Blood	l	%				
4993-2	chlamydia-trachomatis-rrna|pres|xxx|probe	Chlamydia trachomatis rRNA [Presence] in Unspecified specimen by Probe	l					
4996-5	cytomegalovirus-dna|pres|bld|probe-amp-tar	Cytomegalovirus DNA [Presence] in Blood by NAA with probe detection	l					
4999-9	cytomegalovirus-dna|pres|urine|probe-amp-tar	Cytomegalovirus DNA [Presence] in Urine by NAA with probe detection	l					
5000-5	cytomegalovirus-dna|pres|xxx|probe-amp-tar	Cytomegalovirus DNA [Presence] in Unspecified specimen by NAA with probe detection	l					
5007-0	hepatitis-b-virus-dna|pres|bld|probe-amp-tar	Hepatitis B virus DNA [Presence] in Blood by NAA with probe detection	l					
5009-6	hepatitis-b-virus-dna|pres|xxx|probe-amp-tar	Hepatitis B virus DNA [Presence] in Unspecified specimen by NAA with probe detection	l					
5010-4	hepatitis-c-virus-rna|pres|bld|probe-amp-tar	Hepatitis C virus RNA [Presence] in Blood by NAA with probe detection	l					
5012-0	hepatitis-c-virus-rna|pres|xxx|probe-amp-tar	Hepatitis C virus RNA [Presence] in Unspecified specimen by NAA with probe detection	l					
5017-9	hiv-1-rna|pres|bld|probe-amp-tar	HIV 1 RNA [Presence] in Blood by NAA with probe detection	l					
5018-7	hiv-1-rna|pres|xxx|probe-amp-tar	HIV 1 RNA [Presence] in Unspecified specimen by NAA with probe detection	l					
5028-6	neisseria-gonorrhoeae-rrna|pres|xxx|probe	Neisseria gonorrhoeae rRNA [Presence] in Unspecified specimen by Probe	l					
5047-6	nuclear-ab|acnc|ser	Nuclear Ab [Units/volume] in Serum by Immunoassay	l	[IU]/mL				
5048-4	nuclear-ab|titr|ser	Nuclear Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
5060-9	borrelia-burgdorferi-ab|acnc|ser|ia	Borrelia burgdorferi Ab [Units/volume] in Serum by Immunoassay	l					
5061-7	borrelia-burgdorferi-ab|titr|ser|if	Borrelia burgdorferi Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
5077-3	centromere-ab|titr|ser	Centromere Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
5124-3	cytomegalovirus-ab-igg|acnc|ser|ia	Cytomegalovirus IgG Ab [Units/volume] in Serum or Plasma by Immunoassay	l	[arb'U]/mL				
5125-0	cytomegalovirus-ab-igg|titr|ser|if	Cytomegalovirus IgG Ab [Titer] in Serum or Plasma by Immunofluorescence	l	{titer}				
5128-4	neutrophil-cytoplasmic-ab|acnc|ser	Neutrophil cytoplasmic Ab [Units/volume] in Serum	l	[arb'U]/mL				
5130-0	dna-double-strand-ab|acnc|ser	DNA double strand Ab [Units/volume] in Serum	l	[IU]/mL				
5131-8	dna-double-strand-ab|pres|ser	DNA double strand Ab [Presence] in Serum by Immunofluorescence	l					
5157-3	epstein-barr-virus-capsid-ab-igg|acnc|ser|ia	Epstein Barr virus capsid IgG Ab [Units/volume] in Serum by Immunoassay	l					
5158-1	epstein-barr-virus-capsid-ab-igg|titr|ser|if	Epstein Barr virus capsid IgG Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
5159-9	epstein-barr-virus-capsid-ab-igm|acnc|ser|ia	Epstein Barr virus capsid IgM Ab [Units/volume] in Serum by Immunoassay	l	{Index_val}				
5160-7	epstein-barr-virus-capsid-ab-igm|titr|ser|if	Epstein Barr virus capsid IgM Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
5181-3	hepatitis-a-virus-ab-igm|acnc|ser|ia	Hepatitis A virus IgM Ab [Units/volume] in Serum by Immunoassay	l	{Index_val}				
5182-1	hepatitis-a-virus-ab-igm|acnc|ser|ria	Hepatitis A virus IgM Ab [Units/volume] in Serum by Radioimmunoassay (RIA)	l					
5183-9	hepatitis-a-virus-ab|acnc|ser|ia	Hepatitis A virus Ab [Units/volume] in Serum or Plasma by Immunoassay	l	{Index_val}				
5184-7	hepatitis-a-virus-ab|acnc|ser|ria	Hepatitis A virus Ab [Units/volume] in Serum by Radioimmunoassay (RIA)	l					
5185-4	hepatitis-b-virus-core-ab-igm|acnc|ser|ia	Hepatitis B virus core IgM Ab [Units/volume] in Serum or Plasma by Immunoassay	l	{Index_val}				
5186-2	hepatitis-b-virus-core-ab-igm|acnc|ser|ria	Hepatitis B virus core IgM Ab [Units/volume] in Serum by Radioimmunoassay (RIA)	l					
5187-0	hepatitis-b-virus-core-ab|acnc|ser|ia	Hepatitis B virus core Ab [Units/volume] in Serum by Immunoassay	l	{Index_val}				
5188-8	hepatitis-b-virus-core-ab|acnc|ser|ria	Hepatitis B virus core Ab [Units/volume] in Serum by Radioimmunoassay (RIA)	l					
5191-2	hepatitis-b-virus-little-e-ag|acnc|ser|ia	Hepatitis B virus e Ag [Units/volume] in Serum by Immunoassay	l	[IU]/mL				
5192-0	hepatitis-b-virus-little-e-ag|pres|ser|ria	Hepatitis B virus e Ag [Presence] in Serum by Radioimmunoassay (RIA)	l					
5193-8	hepatitis-b-virus-surface-ab|acnc|ser|ia	Hepatitis B virus surface Ab [Units/volume] in Serum or Plasma by Immunoassay	l	m[IU]/mL				
5194-6	hepatitis-b-virus-surface-ab|acnc|ser|ria	Hepatitis B virus surface Ab [Units/volume] in Serum by Radioimmunoassay (RIA)	l	{Index_val}				
5195-3	hepatitis-b-virus-surface-ag|pres|ser	Hepatitis B virus surface Ag [Presence] in Serum	l					
5196-1	hepatitis-b-virus-surface-ag|pres|ser|ia	Hepatitis B virus surface Ag [Presence] in Serum or Plasma by Immunoassay	l					
5197-9	hepatitis-b-virus-surface-ag|pres|ser|ria	Hepatitis B virus surface Ag [Presence] in Serum by Radioimmunoassay (RIA)	l					
5198-7	hepatitis-c-virus-ab|acnc|ser|ia	Hepatitis C virus Ab [Units/volume] in Serum by Immunoassay	l	{index_val}				
5199-5	hepatitis-c-virus-ab|pres|ser|ib	Hepatitis C virus Ab [Presence] in Serum by Immunoblot	l					
5206-8	herpes-simplex-virus-1-ab-igg|acnc|ser|ia	Herpes simplex virus 1 IgG Ab [Units/volume] in Serum by Immunoassay	l	{Index_val}				
5209-2	herpes-simplex-virus-2-ab-igg|acnc|ser|ia	Herpes simplex virus 2 IgG Ab [Units/volume] in Serum by Immunoassay	l	{Index_val}				
5213-4	heterophile-ab|pres|ser|la	Heterophile Ab [Presence] in Serum by Latex agglutination	l					
5215-9	heterophile-ab|titr|ser|la	Heterophile Ab [Titer] in Serum by Latex agglutination	l	{titer}				
5220-9	hiv-1-ab|acnc|ser|ia	HIV 1 Ab [Units/volume] in Serum or Plasma by Immunoassay	l					
5221-7	hiv-1-ab|pres|ser|ib	HIV 1 Ab [Presence] in Serum or Plasma by Immunoblot	l					
5223-3	hiv-1+2-ab|acnc|ser|ia	HIV 1+2 Ab [Units/volume] in Serum or Plasma by Immunoassay	l					
5233-2	intrinsic-factor-ab|pres|ser	Intrinsic factor Ab [Presence] in Serum by Radioimmunoassay (RIA)	l					
5234-0	jo-1-extractable-nuclear-ab|pres|ser	Jo-1 extractable nuclear Ab [Presence] in Serum by Immunoassay	l					
5235-7	jo-1-extractable-nuclear-ab|pres|ser	Jo-1 extractable nuclear Ab [Presence] in Serum by Immune diffusion (ID)	l					
5244-9	measles-virus-ab-igg|acnc|ser|ia	Measles virus IgG Ab [Units/volume] in Serum by Immunoassay	l	{Index_val}				
5247-2	mitochondria-ab|titr|ser	Mitochondria Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
5262-1	neutrophil-cytoplasmic-ab|acnc|ser	Neutrophil cytoplasmic Ab [Units/volume] in Serum by Immunofluorescence	l	[arb'U]/mL				
5271-2	parietal-cell-ab|titr|ser	Parietal cell Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
5289-4	reagin-ab|acnc|csf|vdrl	Reagin Ab [Units/volume] in Cerebral spinal fluid by VDRL	l					
5290-2	reagin-ab|pres|csf|vdrl	Reagin Ab [Presence] in Cerebral spinal fluid by VDRL	l					
5291-0	reagin-ab|acnc|ser|vdrl	Reagin Ab [Units/volume] in Serum by VDRL	l					
5292-8	reagin-ab|pres|ser|vdrl	Reagin Ab [Presence] in Serum by VDRL	l					
5297-7	rheumatoid-factor|pres|ser	Rheumatoid factor [Presence] in Serum by Latex agglutination	l					
5298-5	rheumatoid-factor|pres|ser	Rheumatoid factor [Presence] in Serum by Sheep Cell Agglutination	l					
5299-3	rheumatoid-factor|titr|ser	Rheumatoid factor [Titer] in Serum by Latex agglutination	l	{titer}				
5300-9	rheumatoid-factor|titr|ser	Rheumatoid factor [Titer] in Serum by Sheep Cell Agglutination	l	{titer}				
5301-7	ribonucleoprotein-extractable-nuclear-ab|pres|ser	Ribonucleoprotein extractable nuclear Ab [Presence] in Serum by Immunoassay	l					
5302-5	ribonucleoprotein-extractable-nuclear-ab|pres|ser	Ribonucleoprotein extractable nuclear Ab [Presence] in Serum by Immune diffusion (ID)	l					
5334-8	rubella-virus-ab-igg|acnc|ser|ia	Rubella virus IgG Ab [Units/volume] in Serum or Plasma by Immunoassay	l	[arb'U]/mL				
5348-8	scl-70-extractable-nuclear-ab|pres|ser	SCL-70 extractable nuclear Ab [Presence] in Serum by Immunoassay	l					
5349-6	scl-70-extractable-nuclear-ab|pres|ser	SCL-70 extractable nuclear Ab [Presence] in Serum by Immune diffusion (ID)	l					
5351-2	sjogrens-syndrome-a-extractable-nuclear-ab|pres|ser	Sjogrens syndrome-A extractable nuclear Ab [Presence] in Serum by Immunoassay	l					
5352-0	sjogrens-syndrome-a-extractable-nuclear-ab|pres|ser	Sjogrens syndrome-A extractable nuclear Ab [Presence] in Serum by Immune diffusion (ID)	l					
5353-8	sjogrens-syndrome-b-extractable-nuclear-ab|pres|ser	Sjogrens syndrome-B extractable nuclear Ab [Presence] in Serum by Immunoassay	l					
5354-6	sjogrens-syndrome-b-extractable-nuclear-ab|pres|ser	Sjogrens syndrome-B extractable nuclear Ab [Presence] in Serum by Immune diffusion (ID)	l					
5355-3	smith-extractable-nuclear-ab|pres|ser	Smith extractable nuclear Ab [Presence] in Serum by Counterimmunoelectrophoresis (CIE)	l					
5356-1	smith-extractable-nuclear-ab|pres|ser	Smith extractable nuclear Ab [Presence] in Serum by Immunoassay	l					
5357-9	smith-extractable-nuclear-ab|pres|ser	Smith extractable nuclear Ab [Presence] in Serum by Immune diffusion (ID)	l					
5358-7	smooth-muscle-ab|titr|ser	Smooth muscle Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
5380-1	thyroglobulin-ab|acnc|ser	Thyroglobulin Ab [Units/volume] in Serum by Radioimmunoassay (RIA)	l	[IU]/mL				
5381-9	thyroglobulin-ab|titr|ser	Thyroglobulin Ab [Titer] in Serum by Latex agglutination	l	{titer}				
5382-7	thyroperoxidase-ab|acnc|ser	Thyroperoxidase Ab [Units/volume] in Serum or Plasma by Radioimmunoassay (RIA)	l	[IU]/mL				
5383-5	thyroperoxidase-ab|titr|ser	Thyroperoxidase Ab [Titer] in Serum or Plasma by Latex agglutination	l	{titer}				
5385-0	thyrotropin-receptor-ab|acnc|ser	Thyrotropin receptor Ab [Units/volume] in Serum	l	[IU]/L				
5388-4	toxoplasma-gondii-ab-igg|acnc|ser|ia	Toxoplasma gondii IgG Ab [Units/volume] in Serum or Plasma by Immunoassay	l	[arb'U]/mL				
5389-2	toxoplasma-gondii-ab-igg|titr|ser|if	Toxoplasma gondii IgG Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
5392-6	treponema-pallidum-ab|acnc|ser|immobilization	Treponema pallidum Ab [Units/volume] in Serum by Immobilization	l					
5393-4	treponema-pallidum-ab|pres|ser|if	Treponema pallidum Ab [Presence] in Serum by Immunofluorescence	l					
5394-2	treponema-pallidum-ab|titr|ser|la	Treponema pallidum Ab [Titer] in Serum by Latex agglutination	l	{titer}				
5403-1	varicella-zoster-virus-ab-igg|acnc|ser|ia	Varicella zoster virus IgG Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]/mL				
5640-8	ethanol|conc|bld	Ethanol [Mass/volume] in Blood	l	mg/dL	46.069			
5643-2	ethanol|conc|ser	Ethanol [Mass/volume] in Serum or Plasma	l	mg/dL	46.069			
5644-0	ethanol|pres|urine	Ethanol [Presence] in Urine	l					
5671-3	lead|conc|bld	Lead [Mass/volume] in Blood	l	ug/dL	207.2	0	300	ug/dL
5675-4	lead|pres|urine	Lead [Presence] in Urine	l					
5767-9	appearance|aper|urine	Urine appearance	l					
5768-7	ascorbate|conc|urine	Ascorbate [Mass/volume] in Urine by Test strip	l	mg/dL	176.12			
5769-5	bacteria|naric|urinesed	Bacteria [#/area] in Urine sediment by Microscopy high power field	l	/[HPF]				
5770-3	bilirubin|pres|urine	Total bilirubin	l					
5774-5	calcium-oxalate-crystals|pres|urinesed	Calcium oxalate crystals [Presence] in Urine sediment by Light microscopy	l					
5778-6	color|type|urine	Urine color	l					
5782-8	crystals|id|urinesed	Crystals [type] in Urine sediment by Light microscopy	l					
5787-7	epithelial-cells|naric|urinesed	Epithelial cells [#/area] in Urine sediment by Microscopy high power field	l	/[HPF]				
5792-7	glucose|conc|urine	Glucose	l	mg/dL	180.156			
5793-5	granular-casts|naric|urinesed	Granular casts [#/area] in Urine sediment by Microscopy low power field	l	/[LPF]				
5794-3	hemoglobin|pres|urine	Hgb	l					
5796-8	hyaline-casts|naric|urinesed	Hyaline casts [#/area] in Urine sediment by Microscopy low power field	l	/[LPF]				
5797-6	ketones|conc|urine	Ketones [Mass/volume] in Urine by Test strip	l	mg/dL				
5799-2	leukocyte-esterase|pres|urine	Leukocyte esterase [Presence] in Urine by Test strip	l					
5802-4	nitrite|pres|urine	Nitrite [Presence] in Urine by Test strip	l					
5803-2	ph|lscnc|urine	pH of Urine by Test strip	l	[pH]				
5804-0	protein|conc|urine	Total protein	l	mg/dL				
5807-3	erythrocyte-casts|naric|urinesed	RBC casts [#/area] in Urine sediment by Microscopy low power field	l	/[LPF]				
5808-1	erythrocytes|ncnc|urinesed	RBC	l	/mL				
5810-7	specific-gravity|rden|urine	Specific gravity of Urine by Refractometry	l	1				
5811-5	specific-gravity|rden|urine	Specific gravity of Urine by Test strip	l	1				
5814-9	triple-phosphate-crystals|pres|urinesed	Triple phosphate crystals [Presence] in Urine sediment by Light microscopy	l					
5817-2	urate-crystals|pres|urinesed	Urate crystals [Presence] in Urine sediment by Light microscopy	l					
5819-8	waxy-casts|naric|urinesed	Waxy casts [#/area] in Urine sediment by Microscopy low power field	l	/[LPF]				
5820-6	leukocyte-casts|naric|urinesed	WBC casts [#/area] in Urine sediment by Microscopy low power field	l	/[LPF]				
5821-4	leukocytes|naric|urinesed	WBC	l	/[HPF]				
5822-2	yeast|naric|urinesed	Yeast [#/area] in Urine sediment by Microscopy high power field	l	/[HPF]				
5862-8	influenza-virus-a-ag|pres|xxx|ia	Influenza virus A Ag [Presence] in Unspecified specimen by Immunoassay	l					
5863-6	influenza-virus-a-ag|pres|xxx|if	Influenza virus A Ag [Presence] in Unspecified specimen by Immunofluorescence	l					
5866-9	influenza-virus-b-ag|pres|xxx|ia	Influenza virus B Ag [Presence] in Unspecified specimen by Immunoassay	l					
5867-7	influenza-virus-b-ag|pres|xxx|if	Influenza virus B Ag [Presence] in Unspecified specimen by Immunofluorescence	l					
5876-8	respiratory-syncytial-virus-ag|pres|xxx|ia	Respiratory syncytial virus Ag [Presence] in Unspecified specimen by Immunoassay	l					
5877-6	respiratory-syncytial-virus-ag|pres|xxx|if	Respiratory syncytial virus Ag [Presence] in Unspecified specimen by Immunofluorescence	l					
5879-2	rotavirus-ag|pres|stool|aggl	Rotavirus Ag [Presence] in Stool by Agglutination	l					
5880-0	rotavirus-ag|pres|stool|ia	Rotavirus Ag [Presence] in Stool by Immunoassay	l					
5883-4	virus-identified|id|bld|culture	Virus identified in Blood by Culture	l					
5884-2	virus-identified|id|csf|culture	Virus identified in Cerebral spinal fluid by Culture	l					
5886-7	virus-identified|id|stool|culture	Virus identified in Stool by Culture	l					
5889-1	protein-s-free|acnc|ppp	Protein S Free [Units/volume] in Platelet poor plasma by Coagulation assay	l	[IU]/mL				
5892-5	protein-s|acnc|ppp	Protein S [Units/volume] in Platelet poor plasma by Coagulation assay	l	[IU]/mL				
5893-3	protein-s|acnc|ppp	Protein S [Units/volume] in Platelet poor plasma by Chromogenic method	l	[IU]/mL				
5901-4	coagulation-tissue-factor-induced|time|ppp^control	PT	l	s				
5902-2	coagulation-tissue-factor-induced|time|ppp	PT	l	s		5	300	s
5905-5	monocytes-100-leukocytes|nfrac|bld	Monocytes/100 leukocytes in Blood by Automated count	l	%				
5914-7	glucose|pres|bld	Glucose	l					
5932-9	cholesterol|pres|bld	Total cholesterol	l					
5955-0	coagulation-thrombin-induced|time|ppp^control	Thrombin time in Control Platelet poor plasma by Coagulation assay	l	s				
5964-2	coagulation-tissue-factor-induced|time|bld	PT	l	s				
6006-1	protein-c|acnc|ppp	Protein C [Units/volume] in Platelet poor plasma by Chromogenic method	l	[IU]/mL				
6007-9	protein-c|acnc|ppp	Protein C [Units/volume] in Platelet poor plasma by Coagulation assay	l	[IU]/mL				
6075-6	cladosporium-herbarum-ab-ige|acnc|ser	Cladosporium herbarum IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6082-2	gadus-morhua-ab-ige|acnc|ser	Codfish IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6085-5	ambrosia-elatior-ab-ige|acnc|ser	Common Ragweed IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6095-4	dermatophagoides-farinae-ab-ige|acnc|ser	American house dust mite IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6106-9	egg-white-ab-ige|acnc|ser	Egg white IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6158-0	latex-ab-ige|acnc|ser	Latex IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6189-5	quercus-alba-ab-ige|acnc|ser	White Oak IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6206-7	arachis-hypogaea-ab-ige|acnc|ser	Peanut IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6246-3	pandalus-borealis-ab-ige|acnc|ser	Shrimp IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6248-9	glycine-max-ab-ige|acnc|ser	Soybean IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6273-7	juglans-spp-ab-ige|acnc|ser	Walnut IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6276-0	triticum-aestivum-ab-ige|acnc|ser	Wheat IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6298-4	potassium|conc|bld	Potassium [Moles/volume] in Blood	l	mmol/L	39.098			
6299-2	urea|conc|bld	BUN	l	mg/dL	28.013			
6301-6	coagulation-tissue-factor-induced-inr|reltime|ppp	INR	l	{INR}		0.5	25	{INR}
6318-0	borrelia-burgdorferi-ab|acnc|csf|ia	Borrelia burgdorferi Ab [Units/volume] in Cerebral spinal fluid by Immunoassay	l					
6356-0	chlamydia-trachomatis-dna|pres|genital|probe-amp-tar	Chlamydia trachomatis DNA [Presence] in Genital specimen by NAA with probe detection	l					
6357-8	chlamydia-trachomatis-dna|pres|urine|probe-amp-tar	Chlamydia trachomatis DNA [Presence] in Urine by NAA with probe detection	l					
6361-0	clostridioides-difficile-toxin-a+b|acnc|ser|ia	Clostridioides difficile toxin A+B [Units/volume] in Serum by Immunoassay	l					
6362-8	clostridioides-difficile-toxin-a+b|pres|stool|cytotoxin-tissue-culture-assay	Clostridioides difficile toxin A+B [Presence] in Stool by Cytotoxin tissue culture assay	l					
6363-6	clostridioides-difficile-toxin-a+b|acnc|stool|ia	Clostridioides difficile toxin A+B [Units/volume] in Stool by Immunoassay	l					
6364-4	clostridioides-difficile-toxin-a+b|acnc|xxx|ia	Clostridioides difficile toxin A+B [Units/volume] in Unspecified specimen by Immunoassay	l					
6424-6	heterophile-ab|titr|ser|aggl	Heterophile Ab [Titer] in Serum by Agglutination	l	{titer}				
6425-3	heterophile-ab|pres|ser|ia	Heterophile Ab [Presence] in Serum or Plasma by Immunoassay	l					
6457-6	dna-double-strand-ab|pres|ser	DNA double strand Ab [Presence] in Serum by Immunofluorescence (IF) Crithidia luciliae	l					
6460-0	bacteria-identified|id|sputum|culture	Bacteria identified in Sputum by Culture	l					
6461-8	bacteria-identified|id|stool|anaerobic-culture	Bacteria identified in Stool by Anaerobe culture	l					
6462-6	bacteria-identified|id|wound|culture	Bacteria identified in Wound by Culture	l					
6463-4	bacteria-identified|id|xxx|culture	Bacteria identified in Unspecified specimen by Culture	l					
6464-2	microscopic-observation|id|cvx|gram-stain	Microscopic observation [Identifier] in Cervix by Gram stain	l					
6468-3	microscopic-observation|id|sputum|calcofluor-white-preparation	Microscopic observation [Identifier] in Sputum by Calcofluor white	l					
6469-1	microscopic-observation|id|stool|trichrome-stain	Microscopic observation [Identifier] in Stool by Trichrome stain	l					
6470-9	microscopic-observation|id|stool|wet-preparation	Microscopic observation [Identifier] in Stool by Wet preparation	l					
6474-1	microscopic-observation|id|urethra|gram-stain	Microscopic observation [Identifier] in Urethra by Gram stain	l					
6476-6	mumps-virus-ab-igg|pres|ser|ia	Mumps virus IgG Ab [Presence] in Serum by Immunoassay	l					
6477-4	mumps-virus-ab-igg|titr|ser|if	Mumps virus IgG Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
6532-6	rabies-virus-ag|pres|xxx|if	Rabies virus Ag [Presence] in Unspecified specimen by Immunofluorescence	l					
6558-1	streptococcus-pyogenes-ag|pres|xxx|ia	Streptococcus pyogenes Ag [Presence] in Unspecified specimen by Immunoassay	l					
6559-9	streptococcus-pyogenes-ag|pres|xxx|if	Streptococcus pyogenes Ag [Presence] in Unspecified specimen by Immunofluorescence	l					
6568-0	trichomonas-vaginalis-rrna|pres|genital|probe	Trichomonas vaginalis rRNA [Presence] in Genital specimen by Probe	l					
6569-8	varicella-zoster-virus-ab-igg|titr|ser|if	Varicella zoster virus IgG Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
6584-7	virus-identified|id|xxx|culture	Virus identified in Unspecified specimen by Culture	l					
6598-7	troponin-t-cardiac|conc|ser	Troponin T.cardiac [Mass/volume] in Serum or Plasma	l	ug/L				
6690-2	leukocytes|ncnc|bld	WBC	l	10*3/uL		0	1000	10*3/uL
6692-8	lutropin|rate|urine|24h|mol	LH	l					
6742-1	erythrocyte-morphology-finding|id|bld	Erythrocyte morphology finding [Identifier] in Blood	l					
6768-6	alkaline-phosphatase|ccnc|ser	ALP	l	U/L		1	10000	U/L
6771-0	alpha-1-antitrypsin|conc|ser	Alpha 1 antitrypsin [Mass/volume] in Serum or Plasma by Nephelometry	l	mg/dL				
6777-7	glucose|conc|ser	Glucose	l	mg/dL	180.156	5	2500	mg/dL
6778-5	iga|conc|urine	IgA [Mass/volume] in Urine by Electrophoresis	l	g/L				
6779-3	iga|conc|urine	IgA [Mass/volume] in Urine by Immunoassay	l	g/L				
6780-1	igg|conc|urine	IgG [Mass/volume] in Urine by Electrophoresis	l	g/L				
6781-9	igg|conc|urine	IgG [Mass/volume] in Urine by Immunoassay	l	g/L				
6783-5	igm|conc|urine	IgM [Mass/volume] in Urine by Electrophoresis	l	g/L				
6784-3	igm|conc|urine	IgM [Mass/volume] in Urine by Immunoassay	l	g/L				
6793-4	prealbumin|conc|ser	Prealbumin [Mass/volume] in Serum or Plasma by Immunoassay	l	g/dL				
6833-8	cat-dander-ab-ige|acnc|ser	Cat dander IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6844-5	apis-mellifera-ab-ige|acnc|ser	Honey bee IgE Ab [Units/volume] in Serum	l	k[IU]/L				
6873-4	beta-hydroxybutyrate|conc|ser	Beta hydroxybutyrate [Moles/volume] in Serum or Plasma	l	mg/dL	104.1			
6874-2	calcium|rate|urine|24h	Calcium [Mass/time] in 24 hour Urine	l	mg/(24.h)	40.078			
6875-9	cancer-ag-15-3|acnc|ser	Cancer Ag 15-3 [Units/volume] in Serum or Plasma	l	[arb'U]/mL				
6879-1	corticotropin|conc|ser	Corticotropin [Mass/volume] in Plasma by Radioimmunoassay (RIA)	l	pg/mL				
6892-4	thyroxine-free|conc|ser	Free T4	l	ng/dL	776.87	0.05	15	ng/dL
6896-5	clozapine|conc|ser	cloZAPine [Mass/volume] in Serum or Plasma	l	ng/mL	326.82			
6921-1	cytomegalovirus-ab-igg|acnc|csf|ia	Cytomegalovirus IgG Ab [Units/volume] in Cerebral spinal fluid by Immunoassay	l					
6924-5	gliadin-ab-iga|acnc|ser	Gliadin IgA Ab [Units/volume] in Serum	l	[arb'U]/L				
6928-6	rheumatoid-factor|acnc|ser	Rheumatoid factor [Units/volume] in Serum by Immunoassay	l	[IU]/mL				
6941-9	albumin|rate|urine|24h	Albumin [Mass/time] in 24 hour Urine by Electrophoresis	l	mg/(24.h)				
6942-7	albumin|conc|urine	Albumin [Mass/volume] in Urine by Electrophoresis	l	mg/dL				
6948-4	lamotrigine|conc|ser	lamoTRIgine [Mass/volume] in Serum or Plasma	l	ug/mL	256.09			
6968-2	proteinase-3-ab|acnc|ser	Proteinase 3 Ab [Units/volume] in Serum	l	[arb'U]/mL				
6969-0	myeloperoxidase-ab|acnc|ser	Myeloperoxidase Ab [Units/volume] in Serum	l	[arb'U]/mL				
7258-7	cow-milk-ab-ige|acnc|ser	Cow milk IgE Ab [Units/volume] in Serum	l	k[IU]/L				
7799-0	fibrin-d-dimer|acnc|ppp	Fibrin D-dimer [Units/volume] in Platelet poor plasma	l					
7852-7	cytomegalovirus-ab-igg|acnc|ser	Cytomegalovirus IgG Ab [Units/volume] in Serum or Plasma	l					
7885-7	epstein-barr-virus-capsid-ab-igg|acnc|ser	Epstein Barr virus capsid IgG Ab [Units/volume] in Serum	l	[arb'U]/mL				
7886-5	epstein-barr-virus-capsid-ab-igm|acnc|ser	Epstein Barr virus capsid IgM Ab [Units/volume] in Serum	l	[arb'U]/mL				
7905-3	hepatitis-b-virus-surface-ag|pres|ser|neut	Hepatitis B virus surface Ag [Presence] in Serum or Plasma by Neutralization test	l					
7909-5	herpes-simplex-virus-1-ab-igg|acnc|ser	Herpes simplex virus 1 IgG Ab [Units/volume] in Serum	l					
7912-9	herpes-simplex-virus-2-ab-igg|acnc|ser	Herpes simplex virus 2 IgG Ab [Units/volume] in Serum	l					
7917-8	hiv-1-ab|pres|ser	HIV 1 Ab [Presence] in Serum	l					
7918-6	hiv-1+2-ab|pres|ser	HIV 1+2 Ab [Presence] in Serum	l					
7962-4	measles-virus-ab-igg|acnc|ser	Measles virus IgG Ab [Units/volume] in Serum	l					
7966-5	mumps-virus-ab-igg|acnc|ser	Mumps virus IgG Ab [Units/volume] in Serum	l	{Index_val}				
8014-3	rubella-virus-ab-igg|acnc|ser	Rubella virus IgG Ab [Units/volume] in Serum	l	[IU]/mL				
8039-0	toxoplasma-gondii-ab-igg|acnc|ser	Toxoplasma gondii IgG Ab [Units/volume] in Serum	l	[arb'U]/mL				
8041-6	treponema-pallidum-ab|pres|ser|ha	Treponema pallidum Ab [Presence] in Serum by Hemagglutination	l					
8047-3	varicella-zoster-virus-ab-igg|acnc|ser	Varicella zoster virus IgG Ab [Units/volume] in Serum	l					
8058-0	acetylcholine-receptor-ab|acnc|ser	Acetylcholine receptor Ab [Units/volume] in Serum	l					
8061-4	nuclear-ab|pres|ser	Nuclear Ab [Presence] in Serum	l					
8068-9	centromere-ab|acnc|ser	Centromere Ab [Units/volume] in Serum	l					
8076-2	jo-1-extractable-nuclear-ab|pres|ser	Jo-1 extractable nuclear Ab [Presence] in Serum	l					
8077-0	mitochondria-ab|acnc|ser	Mitochondria Ab [Units/volume] in Serum	l	[IU]/mL				
8087-9	parietal-cell-ab|acnc|ser	Parietal cell Ab [Units/volume] in Serum	l	{Index_val}				
8091-1	ribonucleoprotein-extractable-nuclear-ab|pres|ser	Ribonucleoprotein extractable nuclear Ab [Presence] in Serum	l					
8092-9	scl-70-extractable-nuclear-ab|pres|ser	SCL-70 extractable nuclear Ab [Presence] in Serum	l					
8093-7	sjogrens-syndrome-a-extractable-nuclear-ab|pres|ser	Sjogrens syndrome-A extractable nuclear Ab [Presence] in Serum	l					
8094-5	sjogrens-syndrome-b-extractable-nuclear-ab|pres|ser	Sjogrens syndrome-B extractable nuclear Ab [Presence] in Serum	l					
8095-2	smooth-muscle-ab|titr|ser	Smooth muscle Ab [Titer] in Serum	l	{titer}				
8098-6	thyroglobulin-ab|acnc|ser	Thyroglobulin Ab [Units/volume] in Serum or Plasma	l	[IU]/mL				
8099-4	thyroperoxidase-ab|acnc|ser	Thyroperoxidase Ab [Units/volume] in Serum or Plasma	l	[IU]/mL				
8147-1	amphetamines|conc|ser	Amphetamines [Mass/volume] in Serum or Plasma	l	mg/dL				
8151-3	amphetamines|pres|urine	Amphetamines [Presence] in Urine by SAMHSA confirm method	l					
8152-1	amphetamines|pres|urine	Amphetamines [Presence] in Urine by SAMHSA screen method	l					
8170-3	cannabinoids|conc|ser	Cannabinoids [Mass/volume] in Serum or Plasma	l	ng/mL				
8217-2	opiates|conc|ser	Opiates [Mass/volume] in Serum or Plasma	l	ng/mL				
8221-4	opiates|pres|urine	Opiates [Presence] in Urine by SAMHSA confirm method	l					
8222-2	opiates|pres|urine	Opiates [Presence] in Urine by SAMHSA screen method	l					
8237-0	phencyclidine|pres|urine	Phencyclidine [Presence] in Urine by SAMHSA confirm method	l					
8238-8	phencyclidine|pres|urine	Phencyclidine [Presence] in Urine by SAMHSA screen method	l					
8247-9	mucus|pres|urinesed	Mucus [Presence] in Urine sediment by Light microscopy	l					
8250-3	microscopic-observation|id|stool|microscopy-electron	Microscopic observation [Identifier] in Stool by Electron microscopy	l					
8277-6	code:8277-6	Body surface area		m2				
8280-0	waist-circ	Waist	v	cm		20	300	cm
8287-5	head-circ	Head circumference	v	cm		15	80	cm
8289-1	head-circ-percentile	Head circumference percentile	v	%		0	100	%
8301-4	body-height	Height estimated	v	cm		20	260	cm
8302-2	body-height	Height	v	cm		20	260	cm
8305-5	birth-length	Birth length	v	cm		20	70	cm
8306-3	body-height	Length	v	cm		20	260	cm
8310-5	body-temp	Temp	v	Cel		20	46	Cel
8326-1	code:8326-1	Type of Body temperature device						
8328-7	body-temp	Axillary temp	v	Cel		20	46	Cel
8331-1	body-temp	Oral temp	v	Cel		20	46	Cel
8332-9	body-temp	Rectal temp	v	Cel		20	46	Cel
8333-7	body-temp	Ear temp	v	Cel		20	46	Cel
8335-2	body-weight	Weight estimated	v	kg		0.2	650	kg
8339-4	birth-weight	Birth weight	v	kg		0.2	9	kg
8350-1	body-weight	Weight	v	kg		0.2	650	kg
8351-9	body-weight	Weight	v	kg		0.2	650	kg
8352-7	code:8352-7	Clothing worn during measure						
8361-8	code:8361-8	Body position with respect to gravity						
8453-3	dbp	DBP sitting	v	mm[Hg]		10	250	mm[Hg]
8454-1	dbp-standing	DBP standing	v	mm[Hg]		10	250	mm[Hg]
8455-8	dbp-supine	DBP supine	v	mm[Hg]		10	250	mm[Hg]
8459-0	sbp	SBP sitting	v	mm[Hg]		20	350	mm[Hg]
8460-8	sbp-standing	SBP standing	v	mm[Hg]		20	350	mm[Hg]
8461-6	sbp-supine	SBP supine	v	mm[Hg]		20	350	mm[Hg]
8462-4	dbp	DBP	v	mm[Hg]		10	250	mm[Hg]
8478-0	map	MAP	v	mm[Hg]		15	300	mm[Hg]
8480-6	sbp	SBP	v	mm[Hg]		20	350	mm[Hg]
8601-7	code:8601-7	EKG impression						
8648-8	sec:hospital-course	Hospital course						
8653-8	code:8653-8	Hospital Discharge Instructions						
8665-2	lmp	LMP	s					
8670-2	code:8670-2	History of family member diseases						
8684-3	code:8684-3	History of Present illness						
8689-2	code:8689-2	History of Social function						
8709-8	code:8709-8	Physical findings of Skin						
8716-3	vitals-panel	Vital signs	v					
8867-4	heart-rate	Pulse	v	/min		10	350	/min
8884-9	heart-rhythm	Rhythm	v					
8889-8	heart-rate	Pulse	v	/min		10	350	/min
8893-0	heart-rate	Pulse	v	/min		10	350	/min
8953-2	code:8953-2	Fluid intake enteral tube Measured		ml				
9097-7	code:9097-7	Fluid balance 24 hour		ml				
9103-3	code:9103-3	Fluid intake total Measured		ml				
9113-2	code:9113-2	Fluid output biliary drain		ml				
9187-6	urine-output	Urine output	v	mL		0	20000	mL
9203-1	code:9203-1	Fluid output wound drain		ml				
9217-1	code:9217-1	Output.stool [Volume]		ml				
9257-7	code:9257-7	Fluid output total Measured		ml				
9267-6	gcs-eye	GCS eye	v	{score}		1	4	{score}
9268-4	gcs-motor	GCS motor	v	{score}		1	6	{score}
9269-2	gcs	GCS	v	{score}		3	15	{score}
9270-0	gcs-verbal	GCS verbal	v	{score}		1	5	{score}
9279-1	resp-rate	RR	v	/min		2	120	/min
9309-6	ammonia|rate|urine|24h	Ammonia [Mass/time] in 24 hour Urine	l	ug/(24.h)	17.031			
9317-9	platelets|pres|bld	PLT	l					
9318-7	albumin-creatinine|mratio|urine	Albumin/Creatinine [Mass Ratio] in Urine	l	mg/g{creat}				
9399-7	ribonucleoprotein-extractable-nuclear-ab|titr|ser	Ribonucleoprotein extractable nuclear Ab [Titer] in Serum	l	{titer}				
9405-2	albumin-globulin|mratio|urine	Albumin/Globulin [Mass Ratio] in Urine	l	{ratio}				
9406-0	albumin-globulin|mratio|urine|24h	Albumin/Globulin [Mass Ratio] in 24 hour Urine	l	{ratio}				
9423-5	nuclear-ab|acnc|ser	Nuclear Ab [Units/volume] in Serum by Immunofluorescence	l	[IU]/mL				
9439-1	casts|naric|urinesed	Casts [#/area] in Urine sediment by Microscopy high power field	l	/[HPF]				
9543-0	legionella-pneumophila-1-ag|pres|urine|ria	Legionella pneumophila 1 Ag [Presence] in Urine by Radioimmunoassay (RIA)	l					
9566-1	measles-virus-ab-igg|acnc|csf|ia	Measles virus IgG Ab [Units/volume] in Cerebral spinal fluid by Immunoassay	l					
9586-9	borrelia-burgdorferi-ab|imp|ser	Borrelia burgdorferi Ab [Interpretation] in Serum	l					
9616-4	17-hydroxyprogesterone|rate|urine|24h	17-Hydroxyprogesterone [Mass/time] in 24 hour Urine	l	ng/(24.h)	330.46			
9722-0	smith-extractable-nuclear-ab|titr|ser	Smith extractable nuclear Ab [Titer] in Serum	l	{titer}				
9741-0	toxoplasma-gondii-ab-igg|acnc|csf	Toxoplasma gondii IgG Ab [Units/volume] in Cerebral spinal fluid	l					
9826-9	treponema-pallidum-ab|pres|csf|if	Treponema pallidum Ab [Presence] in Cerebral spinal fluid by Immunofluorescence	l					
9830-1	cholesterol-total-cholesterol-in-hdl|mratio|ser	Cholesterol.total/Cholesterol in HDL [Mass Ratio] in Serum or Plasma	l	{ratio}				
9842-6	casts|naric|urinesed	Casts [#/area] in Urine sediment by Microscopy low power field	l	/[HPF]				
9843-4	head-circ	Head circumference	v	cm		15	80	cm
10154-3	code:10154-3	Chief Complaint						
10157-6	sec:family	Family history						
10159-2	code:10159-2	History of industrial exposure						
10160-0	sec:medications	Medications						
10162-6	code:10162-6	History of pregnancies Narrative						
10164-2	sec:hpi	HPI						
10183-2	sec:discharge-meds	Discharge meds						
10184-0	code:10184-0	HOSPITAL DISCHARGE PHYSICAL						
10187-3	sec:ros	ROS						
10190-7	code:10190-7	Mental Status						
10210-3	code:10210-3	GENERAL STATUS						
10216-0	code:10216-0	SURGICAL OPERATION NOTE FLUIDS						
10218-6	code:10218-6	POSTOPERATIVE DIAGNOSIS						
10219-4	code:10219-4	Preoperative Diagnosis						
10223-6	code:10223-6	Surgical operation note surgical procedure						
10230-1	lvef	LVEF	v	%		0	100	%
10328-3	lymphocytes-100-leukocytes|nfrac|csf	Lymphocytes/100 leukocytes in Cerebral spinal fluid by Manual count	l	%				
10329-1	monocytes-100-leukocytes|nfrac|csf	Monocytes/100 leukocytes in Cerebral spinal fluid by Manual count	l	%				
10331-7	rh	Rh	l					
10334-1	cancer-ag-125|acnc|ser	Cancer Ag 125 [Units/volume] in Serum or Plasma	l	[arb'U]/mL				
10338-2	barbiturates|conc|ser	Barbiturates [Mass/volume] in Serum or Plasma	l	mg/dL				
10346-5	hemoglobin-a|acnc|bld	Hemoglobin A [Units/volume] in Blood by Electrophoresis	l					
10351-5	hiv-1-rna|acnc|ser|probe-amp	HIV 1 RNA [Units/volume] (viral load) in Serum or Plasma by Probe with amplification	l	[IU]/mL				
10352-3	bacteria-identified|id|genital|aerobic-culture	Bacteria identified in Genital specimen by Aerobe culture	l					
10353-1	bacteria-identified|id|nose|aerobic-culture	Bacteria identified in Nose by Aerobe culture	l					
10354-9	bacteria-identified|id|urethra|culture	Bacteria identified in Urethra by Culture	l					
10357-2	microscopic-observation|id|wound|gram-stain	Microscopic observation [Identifier] in Wound by Gram stain	l					
10362-2	endomysium-ab-iga|pres|ser	Endomysium IgA Ab [Presence] in Serum	l					
10365-5	cotinine|conc|ser	Cotinine [Mass/volume] in Serum or Plasma	l	ng/mL	176.22			
10378-8	polychromasia|pres|bld	Polychromasia [Presence] in Blood by Light microscopy	l					
10466-1	anion-gap-3|conc|ser|mol	Anion gap 3 in Serum or Plasma	l	mmol/L				
10480-2	code:10480-2	Estrogen+Progesterone receptor Ag [Presence] in Tissue by Immune stain						
10501-5	lutropin|acnc|ser	LH	l	m[IU]/mL				
10535-3	digoxin|conc|ser	Digoxin [Mass/volume] in Serum or Plasma	l	ng/mL	780.94	0	30	ng/mL
10667-4	fungus-identified|id|xxx|animal-inoculation	Fungus identified in Unspecified specimen by Animal inoculation	l					
10668-2	fungus-identified|id|xxx|environmental-culture	Fungus identified in Unspecified specimen by Environmental culture	l					
10669-0	fungus-identified|id|xxx|sticky-tape-for-environmental-fungus	Fungus identified in Unspecified specimen by Sticky tape for environmental fungus	l					
10676-5	hepatitis-c-virus-rna|acnc|ser|probe-amp	Hepatitis C virus RNA [Units/volume] (viral load) in Serum or Plasma by Probe with amplification	l	[IU]/mL				
10736-7	virus-identified|id|csf|microscopy-electron	Virus identified in Cerebral spinal fluid by Electron microscopy	l					
10737-5	virus-identified|id|stool|microscopy-electron	Virus identified in Stool by Electron microscopy	l					
10739-1	virus-identified|id|xxx|microscopy-electron	Virus identified in Unspecified specimen by Electron microscopy	l					
10778-9	code:10778-9	Microscopic observation [Identifier] in Tissue by Butyrate esterase stain						
10834-0	globulin|conc|ser	Globulin [Mass/volume] in Serum by calculation	l	g/L		0.2	15	g/dL
10835-7	lipoprotein-little-a|conc|ser	Lipoprotein a [Mass/volume] in Serum or Plasma	l	mg/dL				
10839-9	troponin-i-cardiac|conc|ser	Troponin I.cardiac [Mass/volume] in Serum or Plasma	l	ng/mL				
10863-9	endomysium-ab-iga|titr|ser	Endomysium IgA Ab [Titer] in Serum	l	{titer}				
10886-0	prostate-specific-ag-free|conc|ser	Prostate Specific Ag Free [Mass/volume] in Serum or Plasma	l	ng/mL				
10888-6	triacylglycerol-lipase|ccnc|urine	Lipase	l	U/L				
10900-9	hepatitis-b-virus-surface-ab|pres|ser|ia	Hepatitis B virus surface Ab [Presence] in Serum by Immunoassay	l					
10912-4	lead|conc|ser	Lead [Mass/volume] in Serum or Plasma	l	ug/dL	207.2			
10998-3	oxycodone|pres|urine	oxyCODONE [Presence] in Urine	l					
11006-4	borrelia-burgdorferi-ab|pres|ser	Borrelia burgdorferi Ab [Presence] in Serum	l					
11008-0	cytomegalovirus-ab-igg|titr|csf|if	Cytomegalovirus IgG Ab [Titer] in Cerebral spinal fluid by Immunofluorescence	l	{titer}				
11009-8	epstein-barr-virus-capsid-ab-igg|titr|csf|if	Epstein Barr virus capsid IgG Ab [Titer] in Cerebral spinal fluid by Immunofluorescence	l	{titer}				
11010-6	epstein-barr-virus-capsid-ab-igm|titr|csf|if	Epstein Barr virus capsid IgM Ab [Titer] in Cerebral spinal fluid by Immunofluorescence	l	{titer}				
11011-4	hepatitis-c-virus-rna|acnc|ser|probe-amp-tar	Hepatitis C virus RNA [Units/volume] (viral load) in Serum or Plasma by NAA with probe detection	l	k[IU]/mL				
11013-0	dna-double-strand-ab|titr|ser	DNA double strand Ab [Titer] in Serum	l	{titer}				
11024-7	benzodiazepines|conc|ser	Benzodiazepines [Mass/volume] in Serum or Plasma	l	ng/mL				
11039-5	c-reactive-protein|pres|ser	CRP	l					
11054-4	cholesterol-in-ldl-cholesterol-in-hdl|mratio|ser	Cholesterol in LDL/Cholesterol in HDL [Mass Ratio] in Serum or Plasma	l	{ratio}				
11067-6	bleeding-time|time|^patient	Bleeding time	l	min				
11084-1	reagin-ab|titr|ser	Reagin Ab [Titer] in Serum	l	{titer}				
11090-8	smith-extractable-nuclear-ab|acnc|ser	Smith extractable nuclear Ab [Units/volume] in Serum	l	[arb'U]/mL				
11125-2	platelet-morphology-finding|id|bld	Platelet morphology finding [Identifier] in Blood	l					
11156-7	leukocyte-morphology-finding|id|bld	Leukocyte morphology finding [Identifier] in Blood	l					
11218-5	albumin|conc|urine	Microalbumin [Mass/volume] in Urine by Test strip	l	mg/dL				
11235-9	fentanyl|pres|urine	fentaNYL [Presence] in Urine	l					
11253-2	tacrolimus|conc|bld	Tacrolimus [Mass/volume] in Blood	l	ng/mL	804.02			
11258-1	hepatitis-b-virus-dna|acnc|ser	Hepatitis B virus DNA [Units/volume] in Serum	l	[IU]/mL				
11259-9	hepatitis-c-virus-rna|pres|ser|probe-amp-tar	Hepatitis C virus RNA [Presence] in Serum or Plasma by NAA with probe detection	l					
11261-5	bacteria-identified|id|vag|aerobic-culture	Bacteria identified in Vaginal fluid by Aerobe culture	l					
11269-8	streptococcus-pyogenes-ag|pres|ser|aggl	Streptococcus pyogenes Ag [Presence] in Serum by Agglutination	l					
11273-0	erythrocytes|morph|bld	RBC	l					
11277-1	epithelial-cells-squamous|naric|urinesed	Epithelial cells.squamous [#/area] in Urine sediment by Microscopy high power field	l	/[HPF]				
11295-3	code:11295-3	Current employment - Reported						
11323-3	code:11323-3	Health status						
11329-0	code:11329-0	History						
11331-6	alcohol-use	Alcohol use	s					
11332-4	code:11332-4	History of Cognitive Function Narrative						
11341-5	occupation	Occupation	s					
11348-0	sec:past-illness	Past illness						
11367-0	smoking-status	Tobacco use	s					
11369-6	sec:immunizations	Immunizations						
11383-7	code:11383-7	Patient Problem Outcome						
11450-4	sec:problems	Problems						
11477-7	microscopic-observation|id|sputum|acid-fast-stain	Microscopic observation [Identifier] in Sputum by Acid fast stain	l					
11478-5	microscopic-observation|id|stool|acid-fast-stain	Microscopic observation [Identifier] in Stool by Acid fast stain	l					
11480-1	microscopic-observation|id|urine|acid-fast-stain	Microscopic observation [Identifier] in Urine by Acid fast stain	l					
11488-4	doc:consult	Consult note						
11490-0	doc:discharge	Discharge summary						
11493-4	code:11493-4	HOSPITAL DISCHARGE STUDIES SUMMARY						
11502-2	doc:lab	Lab report						
11504-8	doc:operative	Operative note						
11506-3	doc:progress	Progress note						
11524-6	code:11524-6	EKG heart, study						
11535-2	sec:discharge-dx	Discharge diagnosis						
11537-8	code:11537-8	SURGICAL DRAINS						
11538-6	code:11538-6	CT chest, study						
11545-1	microscopic-observation|id|xxx|acid-fast-stain	Microscopic observation [Identifier] in Unspecified specimen by Acid fast stain	l					
11546-9	microscopic-observation|id|xxx|xxx-stain	Microscopic observation [Identifier] in Unspecified specimen by Other stain	l					
11555-0	base-excess|conc|bld|mol	Base excess in Blood by calculation	l	mmol/L				
11556-8	oxygen|press|bld	Oxygen [Partial pressure] in Blood	l	mm[Hg]				
11558-4	ph|lscnc|bld	pH of Blood	l	[pH]				
11559-2	oxyhemoglobin-hemoglobin-total|frac|bld	Fractional oxyhemoglobin in Blood	l	%				
11564-2	intrinsic-factor-ab|acnc|ser	Intrinsic factor Ab [Units/volume] in Serum	l					
11565-9	jo-1-extractable-nuclear-ab|acnc|ser	Jo-1 extractable nuclear Ab [Units/volume] in Serum	l	[arb'U]/mL				
11572-5	rheumatoid-factor|acnc|ser	Rheumatoid factor [Units/volume] in Serum or Plasma	l	[IU]/mL				
11579-0	thyrotropin|acnc|ser	TSH	l	m[IU]/L		0	1000	m[IU]/L
11580-8	thyrotropin|acnc|ser	TSH	l	m[IU]/L		0	1000	m[IU]/L
11597-2	treponema-pallidum-ab|acnc|ser	Treponema pallidum Ab [Units/volume] in Serum	l					
11610-3	heterophile-ab|acnc|ser	Heterophile Ab [Units/volume] in Serum	l					
11778-8	edd	EDD	s					
11996-6	gravida	Gravida	s	{#}		0	30	{#}
12180-6	calcium-ionized|conc|ser	Ionized calcium	l	mg/dL	40.078	0.3	3.5	mmol/L
12195-4	creatinine-renal-clearance-1-73-sq-m|arvrat|urine+ser-plas|24h	Creatinine renal clearance/1.73 sq M in 24 hour Urine and Serum or Plasma	l	mL/min/{1.73_m2}				
12208-5	eosinophils-100-leukocytes|nfrac|csf	Eosinophils/100 leukocytes in Cerebral spinal fluid by Manual count	l	%				
12221-8	heterophile-ab|pres|ser|sheep-cell-aggl	Heterophile Ab [Presence] in Serum by Sheep Cell Agglutination	l					
12247-3	pyruvate|conc|ser	Pyruvate [Mass/volume] in Serum or Plasma	l	mg/dL	88.06			
12248-1	epithelial-cells-renal|pres|urinesed	Epithelial cells.renal [Presence] in Urine sediment by Light microscopy	l					
12258-0	epithelial-cells-squamous|pres|urinesed	Epithelial cells.squamous [Presence] in Urine sediment by Light microscopy	l					
12261-4	toxoplasma-gondii-ab-igg|titr|ser|ia	Toxoplasma gondii IgG Ab [Titer] in Serum by Immunoassay	l	{titer}				
12272-1	virus-identified|id|xxx|if	Virus identified in Unspecified specimen by Immunofluorescence	l					
12277-0	dna-double-strand-ab|pres|ser	DNA double strand Ab [Presence] in Serum by Farr method	l					
12278-8	neutrophils-band-form-100-leukocytes|nfrac|csf	Band form neutrophils/100 leukocytes in Cerebral spinal fluid by Manual count	l	%				
12281-2	bacteria-identified|id|cvx|anaerobic-culture	Bacteria identified in Cervix by Anaerobe culture	l					
12293-7	cotinine|pres|urine	Cotinine [Presence] in Urine	l					
12294-5	nicotine|pres|urine	Nicotine [Presence] in Urine	l					
12310-9	phenytoin|pres|urine	Phenytoin [Presence] in Urine	l					
12363-8	carbamazepine|pres|urine	carBAMazepine [Presence] in Urine	l					
12470-1	homocysteine|conc|urine	Homocysteine [Mass/volume] in Urine	l	umol/L	135.18			
12595-5	estradiol|conc|urine	Estradiol (E2) [Mass/volume] in Urine	l	pg/mL	272.38			
12771-2	cholesterol-in-hdl|pres|ser	HDL	l					
12772-0	cholesterol-in-hdl|acnc|ser	HDL	l					
12773-8	cholesterol-in-ldl|acnc|ser	LDL	l					
12805-8	alkaline-phosphatase-isoenzyme|acnc|ser	Alkaline phosphatase isoenzyme [Units/volume] in Serum or Plasma	l	[arb'U]/L				
12820-7	progesterone|conc|urine|24h	Progesterone [Mass/volume] in 24 hour Urine	l	ng/dL	314.46			
12951-0	triglyceride|conc|ser	Triglycerides	l	mg/dL	885.432	5	15000	mg/dL
12967-6	urea|conc|urine|24h	BUN	l	mg/dL	28.013			
13046-8	lymphocytes-variant-100-leukocytes|nfrac|bld	Variant lymphocytes/100 leukocytes in Blood	l	%				
13055-9	heparin|acnc|ppp	Heparin [Units/volume] in Platelet poor plasma	l	[arb'U]				
13056-7	platelets|ncnc|ser	PLT	l	10*3/uL				
13068-2	nuclear-ab-pattern|imp|ser	Nuclear Ab pattern [Interpretation] in Serum by Immunofluorescence	l					
13266-2	mumps-virus-ab-igg|acnc|csf	Mumps virus IgG Ab [Units/volume] in Cerebral spinal fluid	l					
13281-1	rubella-virus-ab-igg|acnc|csf	Rubella virus IgG Ab [Units/volume] in Cerebral spinal fluid	l					
13288-6	treponema-pallidum-ab|acnc|bld|if	Treponema pallidum Ab [Units/volume] in Blood by Immunofluorescence	l					
13315-7	bacteria-identified|id|urine|culture	Bacteria identified in 24 hour Urine by Culture	l					
13362-9	code:13362-9	Collection duration of Urine		h				
13441-1	creatinine-renal-clearance|vrat|urine+ser-plas|4h	Creatinine renal clearance in 4 hour Urine and Serum or Plasma	l	mL/min				
13442-9	creatinine-renal-clearance|vrat|urine+ser-plas|6h	Creatinine renal clearance in 6 hour Urine and Serum or Plasma	l	mL/min				
13443-7	creatinine-renal-clearance|vrat|urine+ser-plas|8h	Creatinine renal clearance in 8 hour Urine and Serum or Plasma	l	mL/min				
13446-0	creatinine-renal-clearance-1-73-sq-m|arvrat|urine+ser-plas|4h	Creatinine renal clearance/1.73 sq M in 4 hour Urine and Serum or Plasma	l	mL/min				
13447-8	creatinine-renal-clearance-1-73-sq-m|arvrat|urine+ser-plas|6h	Creatinine renal clearance/1.73 sq M in 6 hour Urine and Serum or Plasma	l	mL/min				
13449-4	creatinine-renal-clearance-1-73-sq-m|arvrat|urine+ser-plas|8h	Creatinine renal clearance/1.73 sq M in 8 hour Urine and Serum or Plasma	l	mL/min				
13450-2	creatinine-renal-clearance-1-73-sq-m|arvrat|urine+ser-plas|12h	Creatinine renal clearance/1.73 sq M in 12 hour Urine and Serum or Plasma	l	mL/min				
13457-7	cholesterol-in-ldl|conc|ser	LDL	l	mg/dL	386.654	1	1000	mg/dL
13458-5	cholesterol-in-vldl|conc|ser	VLDL	l	mg/dL	386.654			
13488-2	coagulation-surface-induced|time|ppp^control	aPTT	l	s				
13508-7	hematocrit|vfrac|csf	Hct	l	%				
13516-0	neutrophils-100-leukocytes|nfrac|csf	Neutrophils/100 leukocytes in Cerebral spinal fluid by Manual count	l	%				
13517-8	lymphocytes-variant-100-leukocytes|nfrac|csf	Variant lymphocytes/100 leukocytes in Cerebral spinal fluid by Manual count	l	%				
13519-4	basophils-100-leukocytes|nfrac|csf	Basophils/100 leukocytes in Cerebral spinal fluid by Manual count	l	%				
13521-0	blasts-100-leukocytes|nfrac|csf	Blasts/100 leukocytes in Cerebral spinal fluid by Manual count	l	%				
13529-3	erythrocytes-nucleated|ncnc|csf	Nucleated erythrocytes [#/volume] in Cerebral spinal fluid by Manual count	l	/uL				
13536-8	globulin|conc|ser	Globulin [Mass/volume] in Plasma	l	g/L		0.2	15	g/dL
13538-4	carbon-dioxide|conc|urine|mol	CO2	l	mmol/L				
13539-2	phosphate|conc|urine	Phosphate [Moles/volume] in Urine	l	mg/dL	30.974			
13653-1	epithelial-cells-renal|ncnc|urinesed	Epithelial cells.renal [#/volume] in Urine sediment	l	/mL				
13654-9	epithelial-cells-squamous|ncnc|urinesed	Epithelial cells.squamous [#/volume] in Urine sediment	l	/mL				
13705-9	albumin-creatinine|mratio|urine|24h	Albumin/Creatinine [Mass Ratio] in 24 hour Urine	l	mg/g{creat}				
13801-6	protein-creatinine|mratio|urine|24h	Protein/Creatinine [Mass Ratio] in 24 hour Urine	l	mg/g{creat}				
13821-4	urea-nitrogen-creatinine|mratio|urine|24h	Urea nitrogen/Creatinine [Mass Ratio] in 24 hour Urine	l	g/g{creat}				
13896-6	insulin-like-growth-factor-i|acnc|bld	Insulin-like growth factor-I [Units/volume] in Blood	l	[IU]/mL				
13926-1	glutamate-decarboxylase-65-ab|acnc|ser	Glutamate decarboxylase 65 Ab [Units/volume] in Serum	l	[arb'U]/mL				
13945-1	erythrocytes|naric|urinesed	RBC	l	/[HPF]				
13949-3	cytomegalovirus-ab-igg|pres|ser|ia	Cytomegalovirus IgG Ab [Presence] in Serum or Plasma by Immunoassay	l					
13950-1	hepatitis-a-virus-ab-igm|pres|ser|ia	Hepatitis A virus IgM Ab [Presence] in Serum or Plasma by Immunoassay	l					
13951-9	hepatitis-a-virus-ab|pres|ser|ia	Hepatitis A virus Ab [Presence] in Serum by Immunoassay	l					
13952-7	hepatitis-b-virus-core-ab|pres|ser|ia	Hepatitis B virus core Ab [Presence] in Serum or Plasma by Immunoassay	l					
13954-3	hepatitis-b-virus-little-e-ag|pres|ser|ia	Hepatitis B virus e Ag [Presence] in Serum or Plasma by Immunoassay	l					
13955-0	hepatitis-c-virus-ab|pres|ser|ia	Hepatitis C virus Ab [Presence] in Serum or Plasma by Immunoassay	l					
13959-2	calcium-ionized|conc|ser	Ionized calcium	l	mg/dL	40.078	0.3	3.5	mmol/L
13964-2	methylmalonate|conc|ser	Methylmalonate [Moles/volume] in Serum or Plasma	l	ug/dL	118.09			
13965-9	homocysteine|conc|ser	Homocysteine [Moles/volume] in Serum or Plasma	l	umol/L	135.18			
13969-1	creatine-kinase-mb|conc|ser	Creatine kinase.MB [Mass/volume] in Serum or Plasma	l	ng/mL				
14039-2	neutrophils-100-leukocytes|nfrac|csf	Neutrophils/100 leukocytes in Cerebral spinal fluid by Microscopy	l	%				
14086-3	herpes-simplex-virus-1-ab-igg|titr|csf|if	Herpes simplex virus 1 IgG Ab [Titer] in Cerebral spinal fluid by Immunofluorescence	l	{titer}				
14089-7	herpes-simplex-virus-2-ab-igg|titr|csf|if	Herpes simplex virus 2 IgG Ab [Titer] in Cerebral spinal fluid by Immunofluorescence	l	{titer}				
14092-1	hiv-1-ab|pres|ser|if	HIV 1 Ab [Presence] in Serum by Immunofluorescence	l					
14106-9	lymphocytes|ncnc|csf	Lymphocytes [#/volume] in Cerebral spinal fluid by Manual count	l	10*3/uL				
14107-7	neutrophils-segmented-100-leukocytes|nfrac|csf	Segmented neutrophils/100 leukocytes in Cerebral spinal fluid by Manual count	l	%				
14118-4	lactate|conc|ser	Lactate [Mass/volume] in Serum or Plasma	l	mg/dL	90.078	0.1	50	mmol/L
14121-8	pyruvate|conc|bld	Pyruvate [Moles/volume] in Blood	l	mg/dL	88.06			
14158-0	cortisol|rate|urine|24h	Cortisol [Mass/time] in 24 hour Urine	l	ug/(24.h)	362.46			
14165-5	lactate|conc|body-fld	Lactate [Moles/volume] in Body fluid	l	mg/dL	90.078			
14196-0	reticulocytes|ncnc|bld	Reticulocytes [#/volume] in Blood	l	10*3/uL				
14235-6	jo-1-extractable-nuclear-ab|titr|ser	Jo-1 extractable nuclear Ab [Titer] in Serum	l	{titer}				
14236-4	mitochondria-ab|pres|ser	Mitochondria Ab [Presence] in Serum	l					
14241-4	parietal-cell-ab|pres|ser	Parietal cell Ab [Presence] in Serum	l					
14252-1	smooth-muscle-ab|pres|ser	Smooth muscle Ab [Presence] in Serum	l					
14292-7	ige|conc|ser|mol	IgE [Moles/volume] in Serum	l					
14296-8	thyroperoxidase-ab|conc|ser|mol	Thyroperoxidase Ab [Moles/volume] in Serum or Plasma	l					
14297-6	thyrotropin|conc|ser|mol	TSH	l					
14308-1	amphetamines|pres|urine	Amphetamines [Presence] in Urine by Screen method >1000 ng/mL	l					
14309-9	amphetamines|pres|urine	Amphetamines [Presence] in Urine by Confirm method >200 ng/mL	l					
14310-7	phencyclidine|pres|urine	Phencyclidine [Presence] in Urine by Screen method >25 ng/mL	l					
14311-5	phencyclidine|pres|urine	Phencyclidine [Presence] in Urine by Confirm method >20 ng/mL	l					
14316-4	benzodiazepines|pres|urine	Benzodiazepines [Presence] in Urine by Screen method	l					
14317-2	microscopic-observation|id|genital|wet-preparation	Microscopic observation [Identifier] in Genital specimen by Wet preparation	l					
14318-0	microscopic-observation|id|cvx|wet-preparation	Microscopic observation [Identifier] in Cervix by Wet preparation	l					
14319-8	microscopic-observation|id|vag|wet-preparation	Microscopic observation [Identifier] in Vaginal fluid by Wet preparation	l					
14325-5	bacteria-identified|id|xxx|environmental-culture	Bacteria identified in Unspecified specimen by Environmental culture	l					
14334-7	lithium|conc|ser	Lithium [Moles/volume] in Serum or Plasma	l	ug/mL	6.94	0	10	mmol/L
14336-2	ethanol|conc|ser	Ethanol [Mass/volume] in Serum or Plasma by Gas chromatography	l	mg/dL	46.069			
14338-8	prealbumin|conc|ser	Prealbumin [Mass/volume] in Serum or Plasma	l	g/dL				
14354-5	microscopic-observation|id|wound|acid-fast-stain-kinyoun-modified	Microscopic observation [Identifier] in Wound by Acid fast stain.Kinyoun modified	l					
14355-2	microscopic-observation|id|cvx|koh-preparation	Microscopic observation [Identifier] in Cervix by KOH preparation	l					
14356-0	microscopic-observation|id|vag|koh-preparation	Microscopic observation [Identifier] in Vaginal fluid by KOH preparation	l					
14357-8	microscopic-observation|id|csf|gram-stain	Microscopic observation [Identifier] in Cerebral spinal fluid by Gram stain	l					
14361-0	microscopic-observation|id|vag|gram-stain	Microscopic observation [Identifier] in Vaginal fluid by Gram stain	l					
14413-9	aspartate-aminotransferase|ccnc|urine	AST (SGOT)	l	U/L				
14431-1	globulin|conc|urine	Globulin [Mass/volume] in Urine	l	g/dL				
14444-4	cholesterol|conc|urine	Total cholesterol	l	mg/dL	386.654			
14450-1	triglyceride|conc|urine	Triglycerides	l	mg/dL	885.432			
14452-7	virus-identified|id|cvx|culture	Virus identified in Cervix by Culture	l					
14453-5	virus-identified|id|vag|culture	Virus identified in Vaginal fluid by Culture	l					
14454-3	virus-identified|id|nose|culture	Virus identified in Nose by Culture	l					
14457-6	virus-identified|id|urine|culture	Virus identified in Urine by Culture	l					
14458-4	virus-identified|id|sputum|culture	Virus identified in Sputum by Culture	l					
14460-0	virus-identified|id|urethra|culture	Virus identified in Urethra by Culture	l					
14475-8	bacteria-identified|id|cvx|aerobic-culture	Bacteria identified in Cervix by Aerobe culture	l					
14477-4	bacteria-identified|id|urethra|aerobic-culture	Bacteria identified in Urethra by Aerobe culture	l					
14488-1	virus-identified|id|csf|if	Virus identified in Cerebral spinal fluid by Immunofluorescence	l					
14489-9	virus-identified|id|bld|if	Virus identified in Blood by Immunofluorescence	l					
14493-1	virus-identified|id|cvx|if	Virus identified in Cervix by Immunofluorescence	l					
14494-9	virus-identified|id|vag|if	Virus identified in Vaginal fluid by Immunofluorescence	l					
14496-4	virus-identified|id|sputum|if	Virus identified in Sputum by Immunofluorescence	l					
14498-0	virus-identified|id|urethra|if	Virus identified in Urethra by Immunofluorescence	l					
14566-4	calcitriol|conc|ser	Calcitriol [Moles/volume] in Serum or Plasma	l	pg/mL	416.64			
14569-8	17-hydroxyprogesterone|conc|ser	17-Hydroxyprogesterone [Moles/volume] in Serum or Plasma	l	ng/dL	330.46			
14570-6	17-hydroxyprogesterone|conc|urine	17-Hydroxyprogesterone [Moles/volume] in Urine	l	ng/dL	330.46			
14571-4	17-hydroxyprogesterone|rate|urine|24h	17-Hydroxyprogesterone [Moles/time] in 24 hour Urine	l	ng/(24.h)	330.46			
14581-3	acetaminophen|conc|ser	Acetaminophen [Moles/volume] in Serum or Plasma	l	ug/mL	151.16			
14585-4	albumin-creatinine|sratio|urine	Albumin/Creatinine [Molar ratio] in Urine	l	mmol/mol{creat}				
14586-2	aldosterone|conc|ser	Aldosterone [Moles/volume] in Serum or Plasma	l	ng/dL	360.44			
14587-0	aldosterone|rate|urine|24h	Aldosterone [Moles/time] in 24 hour Urine	l	ug/(24.h)	360.44			
14590-4	alpha-tocopherol|conc|ser	Alpha tocopherol [Moles/volume] in Serum or Plasma	l	mg/dL	430.71			
14597-9	amitriptyline|conc|ser	Amitriptyline [Moles/volume] in Serum or Plasma	l	ng/mL	277.4			
14611-8	nuclear-ab-pattern|imp|ser	Nuclear Ab pattern [Interpretation] in Serum	l					
14622-5	ascorbate|conc|ser	Ascorbate [Moles/volume] in Serum or Plasma	l	mg/dL	176.12			
14627-4	bicarbonate|conc|bldv|mol	Bicarbonate	l	mmol/L				
14629-0	bilirubin-direct|conc|ser	Direct bilirubin	l	mg/dL	584.662			
14630-8	bilirubin-non-glucuronidated|conc|ser	Bilirubin.indirect [Moles/volume] in Serum or Plasma	l	mg/dL	584.662			
14631-6	bilirubin|conc|ser	Total bilirubin	l	mg/dL	584.662	0	80	mg/dL
14633-2	c-peptide|conc|ser|mol	C peptide [Moles/volume] in Serum or Plasma	l	pmol/L				
14635-7	25-hydroxyvitamin-d3|conc|ser	25-hydroxyvitamin D3 [Moles/volume] in Serum or Plasma	l	ng/mL	400.64			
14637-3	calcium|rate|urine|24h	Calcium [Moles/time] in 24 hour Urine	l	mg/(24.h)	40.078			
14639-9	carbamazepine|conc|ser	carBAMazepine [Moles/volume] in Serum or Plasma	l	ug/mL	236.27			
14646-4	cholesterol-in-hdl|conc|ser	HDL	l	mg/dL	386.654	2	200	mg/dL
14647-2	cholesterol|conc|ser	Total cholesterol	l	mg/dL	386.654	20	1500	mg/dL
14656-3	clozapine|conc|ser	cloZAPine [Moles/volume] in Serum or Plasma	l	ng/mL	326.82			
14674-6	corticotropin|conc|ser|mol	Corticotropin [Moles/volume] in Plasma	l	pmol/L				
14675-3	cortisol|conc|ser	Cortisol [Moles/volume] in Serum or Plasma	l	ug/dL	362.46	0	300	ug/dL
14682-9	creatinine|conc|ser	Creatinine [Moles/volume] in Serum or Plasma	l	mg/dL	113.118	0.1	40	mg/dL
14683-7	creatinine|conc|urine	Creatinine [Moles/volume] in Urine	l	mg/dL	113.118			
14684-5	creatinine|rate|urine|24h	Creatinine [Moles/time] in 24 hour Urine	l	g/(24.h)	113.118			
14685-2	cobalamins|conc|ser	Vitamin B12	l	pg/mL	1355.37	20	10000	pg/mL
14688-6	dehydroepiandrosterone-sulfate|conc|ser	Dehydroepiandrosterone sulfate (DHEA-S) [Moles/volume] in Serum or Plasma	l	ug/dL	368.49			
14698-5	digoxin|conc|ser	Digoxin [Moles/volume] in Serum or Plasma	l	ng/mL	780.94	0	30	ng/mL
14715-7	estradiol|conc|ser	Estradiol (E2) [Moles/volume] in Serum or Plasma	l	pmol/L	272.38			
14719-9	ethanol|conc|ser	Ethanol [Moles/volume] in Serum or Plasma	l	mg/dL	46.069			
14723-1	ferritin|conc|ser|mol	Ferritin [Moles/volume] in Serum or Plasma	l	pmol/L		1	100000	ng/mL
14724-9	ferritin|imp|bld	Ferritin [Interpretation] in Blood	l					
14732-2	folate|conc|ser	Folate [Moles/volume] in Serum or Plasma	l	ng/mL	441.4			
14734-8	follitropin|rate|urine|24h|mol	FSH	l					
14743-9	glucose|conc|bldc	Glucose	l	mg/dL	180.156	5	2500	mg/dL
14744-7	glucose|conc|csf	Glucose	l	mg/dL	180.156			
14745-4	glucose|conc|body-fld	Glucose	l	mg/dL	180.156			
14748-8	glucose|conc|periton-fld	Glucose	l	mg/dL	180.156			
14749-6	glucose|conc|ser	Glucose	l	mg/dL	180.156	5	2500	mg/dL
14775-1	hemoglobin|conc|blda	Hgb	l	g/dL	16114.5			
14796-7	insulin|conc|ser|mol	Insulin [Moles/volume] in Serum or Plasma	l	pmol/L				
14797-5	iron|imp|ser	Iron [Interpretation] in Serum or Plasma	l					
14798-3	iron|conc|ser	Iron [Moles/volume] in Serum or Plasma	l	ug/dL	55.845	1	3000	ug/dL
14799-1	iron|rate|urine|24h	Iron [Moles/time] in 24 hour Urine	l	ug/(24.h)	55.845			
14800-7	iron-binding-capacity|conc|ser	TIBC	l	ug/dL	55.845			
14801-5	iron-saturation|sfrac|ser	Iron saturation [Molar fraction] in Serum or Plasma	l	%				
14803-1	lactate-dehydrogenase|ccnc|body-fld	LDH	l	U/L				
14804-9	lactate-dehydrogenase|ccnc|ser	LDH	l	U/L		10	50000	U/L
14805-6	lactate-dehydrogenase|ccnc|ser	LDH	l	U/L		10	50000	U/L
14807-2	lead|conc|bld	Lead [Moles/volume] in Blood	l	ug/dL	207.2	0	300	ug/dL
14836-1	methotrexate|conc|ser	Methotrexate [Moles/volume] in Serum or Plasma	l	ug/mL	454.44			
14841-1	microscopic-observation|id|xxx|iron-hematoxylin-stain	Microscopic observation [Identifier] in Unspecified specimen by Iron hematoxylin stain	l					
14842-9	microscopic-observation|id|xxx|kinyoun-iron-hematoxylin-stain	Microscopic observation [Identifier] in Unspecified specimen by Kinyoun iron hematoxylin stain	l					
14856-9	nortriptyline|conc|ser	Nortriptyline [Moles/volume] in Serum or Plasma	l	ug/mL	263.38			
14866-8	parathyrin-intact|conc|ser|mol	PTH	l	pmol/L		0	10000	pg/mL
14874-2	phenobarbital|conc|ser	PHENobarbital [Moles/volume] in Serum or Plasma	l	ug/mL	232.24			
14877-5	phenytoin|conc|ser	Phenytoin [Moles/volume] in Serum or Plasma	l	ug/mL	252.27	0	150	ug/mL
14879-1	phosphate|conc|ser	Phosphate [Moles/volume] in Serum or Plasma	l	mg/dL	30.974	0.2	25	mg/dL
14881-7	phosphate|rate|urine|24h	Phosphate [Moles/time] in 24 hour Urine	l	mg/(24.h)	30.974			
14890-8	progesterone|conc|ser	Progesterone [Moles/volume] in Serum or Plasma	l	ng/mL	314.46			
14903-9	folate|imp|bld	Folate [Interpretation] in Blood	l					
14904-7	reagin-ab|pres|xxx|vdrl	Reagin Ab [Presence] in Unspecified specimen by VDRL	l					
14905-4	retinol|conc|ser	Retinol [Moles/volume] in Serum or Plasma	l	ug/mL	286.45			
14909-6	salicylates|conc|ser	Salicylates [Moles/volume] in Serum or Plasma	l	mg/dL	138.12			
14913-8	testosterone|conc|ser	Testosterone [Moles/volume] in Serum or Plasma	l	ng/dL	288.42	0	5000	ng/dL
14914-6	testosterone-free|conc|ser	Testosterone Free [Moles/volume] in Serum or Plasma	l	pg/mL	288.42			
14915-3	theophylline|conc|ser	Theophylline [Moles/volume] in Serum or Plasma	l	ug/mL	180.16			
14918-7	thyroglobulin|conc|ser|mol	Thyroglobulin [Moles/volume] in Serum or Plasma	l	pmol/L				
14920-3	thyroxine-free|conc|ser	Free T4	l	ng/dL	776.87	0.05	15	ng/dL
14921-1	thyroxine|conc|ser	T4	l	ug/dL	776.87			
14927-8	triglyceride|conc|ser	Triglycerides	l	mg/dL	885.432	5	15000	mg/dL
14928-6	triiodothyronine-free|conc|ser	Free T3	l	pg/mL	650.97			
14930-2	triiodothyronine|conc|ser	T3	l	ng/dL	650.97			
14933-6	urate|conc|ser	Uric acid	l	mg/dL	168.11	0.1	40	mg/dL
14934-4	urate|conc|urine	Uric acid	l	mg/dL	168.11			
14935-1	urate|rate|urine|24h	Uric acid	l	g/(24.h)	168.11			
14937-7	urea|conc|ser	BUN	l	mg/dL	28.013	1	300	mg/dL
14938-5	urea|conc|urine	BUN	l	mg/dL	28.013			
14939-3	urea-nitrogen|rate|urine|24h	BUN	l	g/(24.h)	28.013			
14946-8	valproate|conc|ser	Valproate [Moles/volume] in Serum or Plasma	l	ug/mL	144.21			
14956-7	albumin|rate|urine|24h	Microalbumin [Mass/time] in 24 hour Urine	l	mg/(24.h)				
14957-5	albumin|conc|urine	Microalbumin [Mass/volume] in Urine	l	mg/dL				
14958-3	albumin-creatinine|mratio|urine|24h	Microalbumin/Creatinine [Mass Ratio] in 24 hour Urine	l	mg/g{creat}				
14959-1	albumin-creatinine|mratio|urine	Microalbumin/Creatinine [Mass Ratio] in Urine	l	mg/g{creat}				
14978-1	cyclosporine|conc|bld	cycloSPORINE [Mass/volume] in Blood by Immunoassay	l	ng/mL	1202.61			
14979-9	coagulation-surface-induced|time|ppp	aPTT	l	s		10	400	s
14995-5	code:14995-5	Glucose [Moles/volume] in Serum or Plasma --2 hours post 75 g glucose PO		mmol/L				
14996-3	code:14996-3	Glucose [Moles/volume] in Serum or Plasma --pre 75 g glucose PO		mmol/L				
15010-2	aldosterone|conc|urine	Aldosterone [Moles/volume] in Urine	l	ng/dL	360.44			
15033-4	ascorbate|rate|urine|24h	Ascorbate [Moles/time] in 24 hour Urine	l	mg/(24.h)	176.12			
15042-5	corticotropin|acnc|ser	Corticotropin [Units/volume] in Serum	l					
15043-3	cortisol|conc|urine	Cortisol [Moles/volume] in Urine	l	ng/mL	362.46			
15053-2	dehydroepiandrosterone-sulfate|rate|urine|24h	Dehydroepiandrosterone sulfate (DHEA-S) [Moles/time] in 24 hour Urine	l	ug/(24.h)	368.49			
15067-2	follitropin|acnc|ser	FSH	l	m[IU]/mL				
15069-8	fructosamine|conc|ser|mol	Fructosamine [Moles/volume] in Serum or Plasma	l	umol/L				
15074-8	glucose|conc|bld	Glucose	l	mg/dL	180.156	5	2500	mg/dL
15076-3	glucose|conc|urine	Glucose	l	mg/dL	180.156			
15077-1	glucose|rate|urine|24h	Glucose	l	g/(24.h)	180.156			
15078-9	lactate|rate|urine|24h	Lactate [Moles/time] in 24 hour Urine	l	mg/(24.h)	90.078			
15081-3	prolactin|acnc|ser	Prolactin [Units/volume] in Serum or Plasma	l	m[IU]/L				
15094-6	testosterone|conc|urine	Testosterone [Moles/volume] in Urine	l	ng/dL	288.42			
15095-3	testosterone|rate|urine|24h	Testosterone [Moles/time] in 24 hour Urine	l	ug/(24.h)	288.42			
15100-1	barbiturates|conc|ser|mol	Barbiturates [Moles/volume] in Serum or Plasma	l	umol/L				
15103-5	cyclosporine|conc|ser	cycloSPORINE [Moles/volume] in Serum	l	ng/mL	1202.61			
15108-4	methadone|conc|ser	Methadone [Moles/volume] in Serum or Plasma	l	ng/mL	309.45			
15120-9	ethanol|conc|bld	Ethanol [Moles/volume] in Blood	l	mg/dL	46.069			
15150-6	anisocytosis|pres|bld	Anisocytosis [Presence] in Blood by Automated count	l					
15152-2	bilirubin-glucuronidated|conc|ser	Direct bilirubin	l	mg/dL	584.662			
15157-1	cancer-ag-125|acnc|ser	Cancer Ag 125 [Units/volume] in Serum or Plasma by Dilution	l	[arb'U]/mL				
15179-5	fibrin-d-dimer|pres|ppp	Fibrin D-dimer [Presence] in Platelet poor plasma	l					
15180-3	hypochromia|pres|bld	Hypochromia [Presence] in Blood by Automated count	l					
15182-9	iga|pres|ser	IgA [Presence] in Serum by Immunoelectrophoresis	l					
15184-5	igg|pres|ser	IgG [Presence] in Serum by Immunoelectrophoresis	l					
15186-0	igm|pres|ser	IgM [Presence] in Serum by Immunoelectrophoresis	l					
15198-5	macrocytes|pres|bld	Macrocytes [Presence] in Blood by Automated count	l					
15199-3	microcytes|pres|bld	Microcytes [Presence] in Blood by Automated count	l					
15204-1	rheumatoid-factor|titr|ser	Rheumatoid factor [Titer] in Serum by Nephelometry	l	{titer}				
15205-8	rheumatoid-factor|acnc|ser	Rheumatoid factor [Units/volume] in Serum by Nephelometry	l	[IU]/mL				
15210-8	thyroglobulin-ab|pres|ser	Thyroglobulin Ab [Presence] in Serum	l					
15356-9	globulin|rate|urine|24h	Globulin [Mass/time] in 24 hour Urine	l	mg/(24.h)				
15410-4	varicella-zoster-virus-ab-igg|pres|ser|ia	Varicella zoster virus IgG Ab [Presence] in Serum by Immunoassay	l					
16128-1	hepatitis-c-virus-ab|pres|ser	Hepatitis C virus Ab [Presence] in Serum	l					
16137-2	centromere-ab|pres|ser	Centromere Ab [Presence] in Serum	l					
16192-7	phenobarbital|pres|urine	PHENobarbital [Presence] in Urine by Confirmatory method	l					
16195-0	benzodiazepines|pres|urine	Benzodiazepines [Presence] in Urine by Confirmatory method	l					
16199-2	methadone|pres|urine	Methadone [Presence] in Urine by Confirmatory method	l					
16208-1	buprenorphine|pres|urine	Buprenorphine [Presence] in Urine by Confirmatory method	l					
16225-5	amitriptyline|pres|urine	Amitriptyline [Presence] in Urine by Confirmatory method	l					
16243-8	cannabinoids|conc|bld	Cannabinoids [Mass/volume] in Blood by Confirmatory method	l	ng/mL				
16255-2	troponin-i-cardiac|acnc|ser	Troponin I.cardiac [Units/volume] in Serum or Plasma	l					
16337-8	alkaline-phosphatase|ccnc|urine	ALP	l	U/L				
16362-6	ammonia|conc|ser	Ammonia [Moles/volume] in Plasma	l	ug/dL	17.031	1	2000	umol/L
16369-1	amphetamines|pres|urine	Amphetamines [Presence] in Urine by Confirmatory method	l					
16392-3	nuclear-ab|pres|ser	Nuclear Ab [Presence] in Serum by Rodent substrate	l					
16393-1	nuclear-ab|acnc|ser	Nuclear Ab [Units/volume] in Serum by Rodent substrate	l	[IU]/mL				
16408-7	ascorbate|conc|urine	Ascorbate [Mass/volume] in Urine	l	mg/dL	176.12			
16429-3	barbiturates|pres|urine	Barbiturates [Presence] in Urine by Confirmatory method	l					
16456-6	beta-hydroxybutyrate|conc|urine	Beta hydroxybutyrate [Moles/volume] in Urine	l	mg/dL	104.1			
16475-6	borrelia-burgdorferi-ab|pres|csf|ia	Borrelia burgdorferi Ab [Presence] in Cerebral spinal fluid by Immunoassay	l					
16542-3	cannabinoids|conc|ser	Cannabinoids [Mass/volume] in Serum or Plasma by Confirmatory method	l	ng/mL				
16551-4	carbon-dioxide|conc|bldc|mol	CO2	l	mmol/L				
16570-4	centromere-ab|pres|ser	Centromere Ab [Presence] in Serum by Immunofluorescence	l					
16599-3	chlamydia-trachomatis-dna|pres|bld|probe-amp-tar	Chlamydia trachomatis DNA [Presence] in Blood by NAA with probe detection	l					
16600-9	chlamydia-trachomatis-rrna|pres|genital|probe	Chlamydia trachomatis rRNA [Presence] in Genital specimen by Probe	l					
16601-7	chlamydia-trachomatis-rrna|pres|urine|probe	Chlamydia trachomatis rRNA [Presence] in Urine by Probe	l					
16631-4	coagulation-surface-induced|time|bld	aPTT	l	s				
16695-9	cobalamins|conc|bld	Vitamin B12	l	pg/mL	1355.37			
16703-1	cyclosporine|conc|ser	cycloSPORINE [Mass/volume] in Plasma	l	ng/mL	1202.61			
16715-5	cytomegalovirus-ab-igg|acnc|ser|if	Cytomegalovirus IgG Ab [Units/volume] in Serum or Plasma by Immunofluorescence	l					
16826-0	epstein-barr-virus-capsid-ab-igg|acnc|csf	Epstein Barr virus capsid IgG Ab [Units/volume] in Cerebral spinal fluid	l					
16827-8	epstein-barr-virus-capsid-ab-igg|pres|csf	Epstein Barr virus capsid IgG Ab [Presence] in Cerebral spinal fluid	l					
16859-1	fibrinogen|pres|ppp	Fibrinogen [Presence] in Platelet poor plasma	l					
16901-1	gliadin-ab-iga|pres|ser	Gliadin IgA Ab [Presence] in Serum	l					
16933-4	hepatitis-b-virus-core-ab|pres|ser	Hepatitis B virus core Ab [Presence] in Serum	l					
16935-9	hepatitis-b-virus-surface-ab|acnc|ser	Hepatitis B virus surface Ab [Units/volume] in Serum	l	m[IU]/mL				
16948-2	herpes-simplex-virus-1-ab-igg|acnc|csf	Herpes simplex virus 1 IgG Ab [Units/volume] in Cerebral spinal fluid	l					
16955-7	herpes-simplex-virus-2-ab-igg|pres|ser|ib	Herpes simplex virus 2 IgG Ab [Presence] in Serum by Immunoblot	l					
16956-5	herpes-simplex-virus-2-ab-igg|acnc|csf	Herpes simplex virus 2 IgG Ab [Units/volume] in Cerebral spinal fluid	l					
16974-8	hiv-1-ab|pres|csf	HIV 1 Ab [Presence] in Cerebral spinal fluid	l					
17007-6	igg|pres|ser	IgG [Presence] in Serum	l					
17009-2	igm|pres|ser	IgM [Presence] in Serum	l					
17031-6	jo-1-extractable-nuclear-ab|pres|ser	Jo-1 extractable nuclear Ab [Presence] in Serum by Immunofluorescence	l					
17032-4	jo-1-extractable-nuclear-ab|acnc|ser	Jo-1 extractable nuclear Ab [Units/volume] in Serum by Immunofluorescence	l	[arb'U]/mL				
17281-7	microscopic-observation|id|sputum|koh-preparation	Microscopic observation [Identifier] in Sputum by KOH preparation	l					
17284-1	mitochondria-ab|pres|ser	Mitochondria Ab [Presence] in Serum by Immunofluorescence	l					
17285-8	mitochondria-ab|acnc|ser	Mitochondria Ab [Units/volume] in Serum by Immunofluorescence	l	[IU]/mL				
17316-1	myeloperoxidase-ab|pres|ser	Myeloperoxidase Ab [Presence] in Serum	l					
17351-8	neutrophil-cytoplasmic-ab|pres|ser	Neutrophil cytoplasmic Ab [Presence] in Serum	l					
17352-6	neutrophil-cytoplasmic-ab|imp|ser	Neutrophil cytoplasmic Ab [Interpretation] in Serum	l					
17483-9	progesterone|conc|urine	Progesterone [Mass/volume] in Urine	l	ng/dL	314.46			
17535-6	ribonucleoprotein-extractable-nuclear-ab|pres|ser	Ribonucleoprotein extractable nuclear Ab [Presence] in Serum by Immunofluorescence	l					
17536-4	ribonucleoprotein-extractable-nuclear-ab|acnc|ser	Ribonucleoprotein extractable nuclear Ab [Units/volume] in Serum by Immunofluorescence	l	[arb'U]				
17547-1	rotavirus-ag|pres|stool	Rotavirus Ag [Presence] in Stool	l					
17551-3	rubella-virus-ab-igg|acnc|csf|ia	Rubella virus IgG Ab [Units/volume] in Cerebral spinal fluid by Immunoassay	l					
17569-5	scl-70-extractable-nuclear-ab|pres|ser	SCL-70 extractable nuclear Ab [Presence] in Serum by Immunofluorescence	l					
17583-6	sjogrens-syndrome-a-extractable-nuclear-ab|pres|ser	Sjogrens syndrome-A extractable nuclear Ab [Presence] in Serum by Immunofluorescence	l					
17584-4	sjogrens-syndrome-a-extractable-nuclear-ab|acnc|ser	Sjogrens syndrome-A extractable nuclear Ab [Units/volume] in Serum by Immunofluorescence	l	[arb'U]/mL				
17586-9	sjogrens-syndrome-b-extractable-nuclear-ab|pres|ser	Sjogrens syndrome-B extractable nuclear Ab [Presence] in Serum by Immunofluorescence	l					
17587-7	sjogrens-syndrome-b-extractable-nuclear-ab|acnc|ser	Sjogrens syndrome-B extractable nuclear Ab [Units/volume] in Serum by Immunofluorescence	l	[arb'U]/mL				
17589-3	smith-extractable-nuclear-ab|titr|ser	Smith extractable nuclear Ab [Titer] in Serum by Immune diffusion (ID)	l	{titer}				
17590-1	smith-extractable-nuclear-ab|titr|ser	Smith extractable nuclear Ab [Titer] in Serum by Immunoassay	l	{titer}				
17591-9	smith-extractable-nuclear-ab|pres|ser	Smith extractable nuclear Ab [Presence] in Serum by Immunofluorescence	l					
17592-7	smith-extractable-nuclear-ab|acnc|ser	Smith extractable nuclear Ab [Units/volume] in Serum by Immunofluorescence	l	[arb'U]/mL				
17656-0	streptococcus-pyogenes|pres|xxx|organism-specific-culture	Streptococcus pyogenes [Presence] in Unspecified specimen by Organism specific culture	l					
17713-9	topiramate|conc|ser	Topiramate [Mass/volume] in Serum or Plasma	l	ug/mL				
17723-8	treponema-pallidum-ab|pres|ser|immobilization	Treponema pallidum Ab [Presence] in Serum by Immobilization	l					
17724-6	treponema-pallidum-ab|acnc|ser|if	Treponema pallidum Ab [Units/volume] in Serum by Immunofluorescence	l					
17725-3	treponema-pallidum-ab|acnc|ser|la	Treponema pallidum Ab [Units/volume] in Serum by Latex agglutination	l					
17763-4	varicella-zoster-virus-ab-igg|acnc|ser|if	Varicella zoster virus IgG Ab [Units/volume] in Serum by Immunofluorescence	l					
17764-2	varicella-zoster-virus-ab-igg|acnc|csf	Varicella zoster virus IgG Ab [Units/volume] in Cerebral spinal fluid	l					
17765-9	varicella-zoster-virus-ab-igg|acnc|csf|if	Varicella zoster virus IgG Ab [Units/volume] in Cerebral spinal fluid by Immunofluorescence	l					
17780-8	helicobacter-pylori-ag|pres|stool|ia	Helicobacter pylori Ag [Presence] in Stool by Immunoassay	l					
17788-1	large-unstained-cells-100-leukocytes|nfrac|bld	Large unstained cells/100 leukocytes in Blood by Automated count	l	%				
17789-9	large-unstained-cells|ncnc|bld	Large unstained cells [#/volume] in Blood by Automated count	l	10*3/uL				
17791-5	sjogrens-syndrome-b-extractable-nuclear-ab|acnc|ser	Sjogrens syndrome-B extractable nuclear Ab [Units/volume] in Serum	l	[arb'U]/mL				
17792-3	sjogrens-syndrome-a-extractable-nuclear-ab|acnc|ser	Sjogrens syndrome-A extractable nuclear Ab [Units/volume] in Serum	l	[arb'U]/mL				
17849-1	reticulocytes-100-erythrocytes|nfrac|bld	Reticulocytes/100 erythrocytes in Blood by Automated count	l	%				
17850-9	herpes-simplex-virus-1-ab-igg|pres|ser	Herpes simplex virus 1 IgG Ab [Presence] in Serum	l					
17851-7	herpes-simplex-virus-2-ab-igg|pres|ser	Herpes simplex virus 2 IgG Ab [Presence] in Serum	l					
17856-6	hemoglobin-a1c-hemoglobin-total|frac|bld	HbA1c	l	%		2	25	%
17857-4	rheumatoid-factor|titr|ser	Rheumatoid factor [Titer] in Serum	l	{titer}				
17861-6	calcium|conc|ser	Calcium [Mass/volume] in Serum or Plasma	l	mg/dL	40.078	3	20	mg/dL
17862-4	calcium|conc|urine	Calcium [Mass/volume] in Urine	l	mg/dL	40.078			
17863-2	calcium-ionized|conc|ser	Ionized calcium	l	mg/dL	40.078	0.3	3.5	mmol/L
17864-0	calcium-ionized|conc|ser	Ionized calcium	l	mg/dL	40.078	0.3	3.5	mmol/L
17928-3	bacteria-identified|id|bld|aerobic-culture	Bacteria identified in Blood by Aerobe culture	l					
17934-1	bacteria-identified|id|bld|anaerobic-culture	Bacteria identified in Blood by Anaerobe culture	l					
18041-4	code:18041-4	Aortic valve Ejection [Time] by US.doppler		%				
18089-3	code:18089-3	AV Orifice Area US		cm2				
18182-6	osmolality|osmol|ser	Osmolality of Serum or Plasma by calculation	l	mosm/kg		150	600	mosm/kg
18184-2	erythrocyte-sedimentation-rate|vel|bld	ESR	l	mm/h				
18262-6	cholesterol-in-ldl|conc|ser	LDL	l	mg/dL	386.654	1	1000	mg/dL
18282-4	cannabinoids|pres|urine	Cannabinoids [Presence] in Urine by Screen method	l					
18289-9	erythrocytes|morph|csf	RBC	l					
18299-8	iga|pres|ser	IgA [Presence] in Serum by Immunofixation	l					
18301-2	igg|pres|ser	IgG [Presence] in Serum by Immunofixation	l					
18303-8	igm|pres|ser	IgM [Presence] in Serum by Immunofixation	l					
18309-5	erythrocytes-nucleated-100-leukocytes|ratio|bld	Nucleated erythrocytes/100 leukocytes [Ratio] in Blood by Manual count	l	%				
18314-5	morphology|imp|bld	Morphology [Interpretation] in Blood Narrative	l					
18320-2	globulin|conc|urine	Globulin [Mass/volume] in Urine by calculation	l	g/dL				
18326-9	microscopic-observation|id|cvx|xxx-stain	Microscopic observation [Identifier] in Cervix by Other stain	l					
18373-1	protein|rate|urine	Total protein	l	mg/(6.h)				
18390-5	opiates|pres|urine	Opiates [Presence] in Urine by Confirmatory method	l					
18392-1	phencyclidine|pres|urine	Phencyclidine [Presence] in Urine by Confirmatory method	l					
18407-7	leukocytes|nrat|urinesed	WBC	l	{WBC}/min				
18474-7	code:18474-7	HER2 Ag [Presence] in Tissue by Immune stain						
18488-7	calcium|conc|urine|24h	Calcium [Mass/volume] in 24 hour Urine	l	mg/L	40.078			
18748-4	doc:imaging	Imaging						
18752-6	code:18752-6	Exercise stress test study						
18761-7	code:18761-7	Provider Unspecified Transfer Summary						
18776-5	sec:plan	Plan of care						
18782-3	code:18782-3	Radiology Study observation (narrative)						
18810-2	code:18810-2	In-House Tests						
18841-7	code:18841-7	Hospital Consultations Section						
18842-5	doc:discharge	Discharge summary						
18844-1	code:18844-1	EKG impression Narrative						
18861-5	amoxicillin|x|	Amoxicillin [Susceptibility]	l					
18862-3	amoxicillin+clavulanate|x|	Amoxicillin+Clavulanate [Susceptibility]	l					
18897-9	cephalexin|x|	Cephalexin [Susceptibility]	l					
18928-2	gentamicin|x|	Gentamicin [Susceptibility]	l					
18955-5	nitrofurantoin|x|	Nitrofurantoin [Susceptibility]	l					
18956-3	norfloxacin|x|	Norfloxacin [Susceptibility]	l					
18997-7	trimethoprim|x|	Trimethoprim [Susceptibility]	l					
19005-8	code:19005-8	Radiology Imaging study [Impression] (narrative)						
19048-8	erythrocytes-nucleated-100-leukocytes|ratio|bld	Nucleated erythrocytes/100 leukocytes [Ratio] in Blood	l	%				
19080-1	choriogonadotropin|acnc|ser	hCG	l	m[IU]/mL				
19090-0	colony-count|ncnc|urine	Colony count [#/volume] in Urine	l	/uL				
19113-0	ige|acnc|ser	IgE [Units/volume] in Serum or Plasma	l	[IU]/L				
19123-9	magnesium|conc|ser	Magnesium [Mass/volume] in Serum or Plasma	l	mg/dL	24.305	0.2	15	mg/dL
19124-7	magnesium|conc|urine	Magnesium [Mass/volume] in Urine	l	mg/dL	24.305			
19127-0	bacteria-identified|id|sputum|acute-respiratory-distress-culture	Bacteria identified in Sputum by Acute Respiratoy Distress (ARDS) culture	l					
19145-2	code:19145-2	Diagnostic Imaging Report – Consulting Specialists Interpretation						
19161-9	urobilinogen|acnc|urine	Urobilinogen [Units/volume] in Urine by Test strip	l	{Ehrlich'U}/dL				
19162-7	varicella-zoster-virus-ab-igg|pres|ser	Varicella zoster virus IgG Ab [Presence] in Serum	l					
19166-8	carcinoembryonic-ag|acnc|ser	CEA	l	[IU]/mL				
19167-6	carcinoembryonic-ag|conc|ser|mol	CEA	l	umol/L				
19176-7	alpha-1-fetoprotein|acnc|ser	AFP	l	[IU]/mL				
19177-5	alpha-1-fetoprotein|conc|ser|mol	AFP	l	umol/L				
19195-7	prostate-specific-ag|acnc|ser	PSA	l	[IU]/L				
19197-3	prostate-specific-ag|conc|ser|mol	PSA	l	umol/L		0	20000	ng/mL
19201-3	prostate-specific-ag-free|acnc|ser	Prostate Specific Ag Free [Units/volume] in Serum or Plasma	l	[IU]/L				
19203-9	prostate-specific-ag-free|conc|ser|mol	Prostate Specific Ag Free [Moles/volume] in Serum or Plasma	l	umol/L				
19211-2	oxygen|press|bldmv	Oxygen [Partial pressure] in Mixed venous blood	l	mm[Hg]				
19212-0	carbon-dioxide|press|bldmv	CO2	l	mm[Hg]				
19213-8	ph|lscnc|bldmv	pH of Mixed venous blood	l	[pH]				
19223-7	carbon-dioxide|conc|bldmv|mol	CO2	l	mmol/L				
19229-4	bicarbonate|conc|bldmv|mol	Bicarbonate	l	mmol/L				
19234-4	base-excess|conc|bldmv|mol	Base excess in Mixed venous blood by calculation	l	mmol/L				
19239-3	lactate|conc|bldc	Lactate [Moles/volume] in Capillary blood	l	mg/dL	90.078			
19240-1	lactate|conc|bldmv	Lactate [Moles/volume] in Mixed venous blood	l	mmol/L	90.078			
19261-7	amphetamines|pres|urine	Amphetamines [Presence] in Urine by Screen method	l					
19270-8	barbiturates|pres|urine	Barbiturates [Presence] in Urine by Screen method	l					
19289-8	cannabinoids|pres|urine	Cannabinoids [Presence] in Urine by Confirmatory method	l					
19295-5	opiates|pres|urine	Opiates [Presence] in Urine by Screen method	l					
19331-8	amitriptyline|pres|urine	Amitriptyline [Presence] in Urine by Screen method	l					
19359-9	cocaine|pres|urine	Cocaine [Presence] in Urine by Screen method	l					
19360-7	cocaine|pres|urine	Cocaine [Presence] in Urine by Confirmatory method	l					
19550-3	methadone|pres|urine	Methadone [Presence] in Urine by Screen method	l					
19642-8	oxycodone|pres|urine	oxyCODONE [Presence] in Urine by Screen method	l					
19643-6	oxycodone|pres|urine	oxyCODONE [Presence] in Urine by Confirmatory method	l					
19659-2	phencyclidine|pres|urine	Phencyclidine [Presence] in Urine by Screen method	l					
19666-7	phenobarbital|pres|urine	PHENobarbital [Presence] in Urine by Screen method	l					
19840-8	code:19840-8	Breath rate spontaneous and mechanical --on ventilator		/min				
19891-1	code:19891-1	Carbon dioxide [Partial pressure] in Exhaled gas --at end expiration		mm[Hg]				
19926-5	fev1-fvc	FEV1/FVC	v	%		0	100	%
19994-3	code:19994-3	Oxygen/Total gas setting [Volume Fraction] Ventilator		%				
20056-8	code:20056-8	Airway pressure --at mean expiratory flow on ventilator		cm[H2O]				
20060-0	code:20060-0	Airway pressure --at zero inspiratory flow on ventilator		cm[H2O]				
20079-0	code:20079-0	Pressure support setting Ventilator		cm[H2O]				
20112-9	code:20112-9	Tidal volume setting Ventilator		mL				
20116-0	code:20116-0	Tidal volume.spontaneous --on ventilator		mL				
20118-6	code:20118-6	Tidal volume.spontaneous+mechanical --on ventilator		mL				
20150-9	fev1	FEV1	v	L		0	10	L
20405-7	urobilinogen|conc|urine	Urobilinogen [Mass/volume] in Urine by Test strip	l	mg/dL				
20407-3	nitrite|conc|urine	Nitrite [Mass/volume] in Urine by Test strip	l	mg/dL				
20408-1	leukocytes|ncnc|urine	WBC	l	/uL				
20409-9	erythrocytes|ncnc|urine	RBC	l	/uL				
20415-6	choriogonadotropin-beta-subunit|acnc|ser	beta hCG	l	[IU]/mL				
20416-4	hepatitis-c-virus-rna|ncnc|ser|probe-amp-tar	Hepatitis C virus RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection	l	{copies}/mL				
20419-8	lutropin|acnc|ser	LH	l	m[IU]/mL				
20427-1	acetylcholine-receptor-ab|conc|ser|mol	Acetylcholine receptor Ab [Moles/volume] in Serum	l	nmol/L				
20431-3	microscopic-observation|id|xxx|smear	Microscopic observation [Identifier] in Unspecified specimen by Smear	l					
20433-9	follitropin|acnc|ser	FSH	l	m[IU]/mL				
20434-7	prolactin|acnc|ser	Prolactin [Units/volume] in Serum or Plasma by 3rd IS	l	m[IU]/L				
20442-0	hepatitis-b-virus-dna|ncnc|ser|probe-amp-sig	Hepatitis B virus DNA [#/volume] (viral load) in Serum by Probe with signal amplification	l	10*6{viralequivalents}/mL				
20447-9	hiv-1-rna|ncnc|ser|probe-amp-tar	HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection	l	{copies}/mL				
20448-7	insulin|acnc|ser	Insulin [Units/volume] in Serum or Plasma	l	u[IU]/mL				
20449-5	borrelia-burgdorferi-ab|pres|ser|ia	Borrelia burgdorferi Ab [Presence] in Serum by Immunoassay	l					
20450-3	alpha-1-fetoprotein|mom|ser	AFP	l	{M.o.M}				
20451-1	thyroxine|pres|bld	T4	l					
20452-9	thyrotropin|pres|bld	TSH	l					
20453-7	epithelial-cells|pres|urinesed	Epithelial cells [Presence] in Urine sediment by Light microscopy	l					
20454-5	protein|pres|urine	Total protein	l					
20455-2	leukocytes|pres|urinesed	WBC	l					
20458-6	rubella-virus-ab-igg|imp|ser	Rubella virus IgG Ab [Interpretation] in Serum	l					
20465-1	choriogonadotropin|mom|ser	hCG	l	{M.o.M}				
20468-5	thiamine|conc|ser|mol	Thiamine [Moles/volume] in Serum or Plasma	l	nmol/L				
20475-0	cytomegalovirus-ab-igg|imp|ser	Cytomegalovirus IgG Ab [Interpretation] in Serum or Plasma	l					
20479-2	measles-virus-ab-igg|pres|ser	Measles virus IgG Ab [Presence] in Serum	l					
20483-4	mitochondria-ab|titr|ser	Mitochondria Ab [Titer] in Serum	l	{titer}				
20490-9	epstein-barr-virus-capsid-ab-igg|titr|ser	Epstein Barr virus capsid IgG Ab [Titer] in Serum	l	{titer}				
20491-7	epstein-barr-virus-capsid-ab-igm|titr|ser	Epstein Barr virus capsid IgM Ab [Titer] in Serum	l	{titer}				
20495-8	gliadin-ab-iga|acnc|ser	Gliadin IgA Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]/L				
20505-4	bilirubin|conc|urine	Total bilirubin	l	mg/dL	584.662			
20507-0	reagin-ab|pres|ser|rpr	Reagin Ab [Presence] in Serum by RPR	l					
20508-8	reagin-ab|acnc|ser|rpr	Reagin Ab [Units/volume] in Serum by RPR	l	{dils}				
20509-6	hemoglobin|conc|bld	Hgb	l	g/dL	16114.5	1	30	g/dL
20563-3	carboxyhemoglobin-hemoglobin-total|frac|bld	Carboxyhemoglobin/Hemoglobin.total in Blood	l	%				
20565-8	carbon-dioxide|conc|bld|mol	CO2	l	mmol/L				
20567-4	ferritin|conc|ser	Ferritin [Mass/volume] in Serum or Plasma by Immunoassay	l	ng/mL		1	100000	ng/mL
20568-2	prolactin|conc|ser	Prolactin [Mass/volume] in Serum or Plasma by Immunoassay	l	ng/mL				
20570-8	hematocrit|vfrac|bld	Hct	l	%		5	80	%
20571-6	hepatitis-c-virus-rna|ncnc|ser|probe-amp-sig	Hepatitis C virus RNA [#/volume] (viral load) in Serum or Plasma by Probe with signal amplification	l	10*6{viralequivalents}/mL				
20575-7	hepatitis-a-virus-ab|pres|ser	Hepatitis A virus Ab [Presence] in Serum	l					
20578-1	vancomycin|conc|ser	Vancomycin [Mass/volume] in Serum or Plasma	l	ug/mL	1449.25	0	200	ug/mL
20622-7	cortisol|conc|urine|24h	Cortisol [Mass/volume] in 24 hour Urine	l	mg/dL	362.46			
20624-3	creatinine|conc|urine|24h	Creatinine [Mass/volume] in 24 hour Urine	l	mg/dL	113.118			
20682-1	ammonia|conc|urine	Ammonia [Mass/volume] in Urine	l	ug/dL	17.031			
20684-7	ammonia|conc|ser	Ammonia [Mass/volume] in Serum	l	ug/dL	17.031	1	2000	umol/L
20882-7	microscopic-observation|id|stool|microscopy-electron-negative-stain	Microscopic observation [Identifier] in Stool by Electron microscopy negative stain	l					
20883-5	microscopic-observation|id|urine|dark-field-examination	Microscopic observation [Identifier] in Urine by Dark field examination	l					
20884-3	microscopic-observation|id|stool|dark-field-examination	Microscopic observation [Identifier] in Stool by Dark field examination	l					
20977-5	urea|conc|bld	Urea	l	mg/dL	60.056			
20991-6	antithrombin|imp|ppp	Antithrombin [Interpretation] in Platelet poor plasma	l					
20994-0	choriogonadotropin|imp|ser	hCG	l					
21000-5	erythrocyte-distribution-width|entvol|rbc	RDW	l	fL				
21002-1	fibrinogen|imp|ppp	Fibrinogen [Interpretation] in Platelet poor plasma	l					
21003-9	fungus-identified|id|xxx|fungus-stain	Fungus identified in Unspecified specimen by Fungus stain	l					
21008-8	hiv-1-rna|ncnc|ser|probe	HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by Probe	l	{copies}/mL				
21020-3	bacteria-identified|id|xxx|anaerobic+aerobic-culture	Bacteria identified in Unspecified specimen by Anaerobe+Aerobe culture	l					
21023-7	neutrophil-cytoplasmic-ab|titr|ser	Neutrophil cytoplasmic Ab [Titer] in Serum	l	{titer}				
21032-8	coagulation-thrombin-induced|imp|bld	Thrombin time [Interpretation] in Blood	l					
21033-6	yeast-budding|pres|urinesed	Yeast.budding [Presence] in Urine sediment	l					
21059-1	albumin|conc|urine|24h	Albumin [Mass/volume] in 24 hour Urine	l	mg/dL				
21190-4	chlamydia-trachomatis-dna|pres|cvx|probe-amp-tar	Chlamydia trachomatis DNA [Presence] in Cervix by NAA with probe detection	l					
21191-2	chlamydia-trachomatis-dna|pres|urethra|probe-amp-tar	Chlamydia trachomatis DNA [Presence] in Urethra by NAA with probe detection	l					
21192-0	chlamydia-trachomatis-rrna|pres|urethra|probe	Chlamydia trachomatis rRNA [Presence] in Urethra by Probe	l					
21194-6	chloride|conc|urine|24h	Chloride [Moles/volume] in 24 hour Urine	l	mmol/L	35.453			
21198-7	choriogonadotropin-beta-subunit|acnc|ser	beta hCG	l	[IU]/mL				
21263-9	estradiol|rate|urine|24h	Estradiol (E2) [Mass/time] in 24 hour Urine	l	ng/(24.h)	272.38			
21305-8	glucose|conc|urine|24h	Glucose	l	mg/L	180.156			
21333-0	hiv-1-rna|ncnc|ser	HIV 1 RNA [#/volume] in Serum	l	{copies}/mL				
21377-7	magnesium|conc|bld	Magnesium [Mass/volume] in Blood	l	mg/dL	24.305			
21380-1	prolactin|rate|urine|24h	Prolactin [Mass/time] in 24 hour Urine	l	ug/(24.h)				
21401-5	mumps-virus-ab-igg|titr|csf|if	Mumps virus IgG Ab [Titer] in Cerebral spinal fluid by Immunofluorescence	l	{titer}				
21415-5	neisseria-gonorrhoeae-dna|pres|urethra|probe-amp-tar	Neisseria gonorrhoeae DNA [Presence] in Urethra by NAA with probe detection	l					
21416-3	neisseria-gonorrhoeae-dna|pres|urine|probe-amp-tar	Neisseria gonorrhoeae DNA [Presence] in Urine by NAA with probe detection	l					
21423-9	nuclear-ab|titr|ser	Nuclear Ab [Titer] in Serum by Immunofluorescence (IF) rat liver	l	{titer}				
21431-2	opiates|pres|urine	Opiates [Presence] in Urine by Screen method >2000 ng/mL	l					
21458-5	phosphate|conc|urine|24h	Phosphate [Mass/volume] in 24 hour Urine	l	mg/dL	30.974			
21476-7	potassium|conc|urine|24h	Potassium [Moles/volume] in 24 hour Urine	l	mmol/L	39.098			
21482-5	protein|conc|urine|24h	Total protein	l	g/dL				
21500-4	measles-virus-ab-igg|titr|csf|if	Measles virus IgG Ab [Titer] in Cerebral spinal fluid by Immunofluorescence	l	{titer}				
21501-2	measles-virus-ab-igg|titr|ser|if	Measles virus IgG Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
21525-1	sodium|conc|urine|24h	Sodium [Moles/volume] in 24 hour Urine	l	mg/dL	22.99			
21526-9	sodium|conc|urine|24h	Sodium [Mass/volume] in 24 hour Urine	l	mg/dL	22.99			
21527-7	sodium|rate|urine|24h	Sodium [Mass/time] in 24 hour Urine	l	mg/(24.h)	22.99			
21569-9	toxoplasma-gondii-ab-igg|titr|csf|if	Toxoplasma gondii IgG Ab [Titer] in Cerebral spinal fluid by Immunofluorescence	l	{titer}				
21570-7	toxoplasma-gondii-ab-igg|pres|ser|dye-test	Toxoplasma gondii IgG Ab [Presence] in Serum by Sabin dye test	l					
21587-1	urate|conc|urine|24h	Uric acid	l	mg/dL	168.11			
21595-4	varicella-zoster-virus-ab-igg|titr|csf|if	Varicella zoster virus IgG Ab [Titer] in Cerebral spinal fluid by Immunofluorescence	l	{titer}				
21613-5	chlamydia-trachomatis-dna|pres|xxx|probe-amp-tar	Chlamydia trachomatis DNA [Presence] in Unspecified specimen by NAA with probe detection	l					
21889-1	code:21889-1	Size Tumor		mm				
21893-3	code:21893-3	Regional lymph nodes positive [#] Specimen		1				
21894-1	code:21894-1	Regional lymph nodes examined [#] Specimen		1				
21905-5	code:21905-5	Primary tumor.clinical [Class] Cancer						
21906-3	code:21906-3	Regional lymph nodes.clinical [Class] Cancer						
21907-1	code:21907-1	Distant metastases.clinical [Class] Cancer						
21908-9	code:21908-9	Stage group.clinical Cancer						
21924-6	code:21924-6	Tumor marker Cancer						
22032-7	code:22032-7	Lab tests Narrative						
22034-3	code:22034-3	Pathology report Cancer Narrative						
22118-4	borrelia-burgdorferi-ab|pres|csf	Borrelia burgdorferi Ab [Presence] in Cerebral spinal fluid	l					
22119-2	borrelia-burgdorferi-ab|acnc|csf	Borrelia burgdorferi Ab [Units/volume] in Cerebral spinal fluid	l					
22121-8	borrelia-burgdorferi-ab|acnc|ser	Borrelia burgdorferi Ab [Units/volume] in Serum	l					
22122-6	borrelia-burgdorferi-ab|titr|ser	Borrelia burgdorferi Ab [Titer] in Serum	l	{titer}				
22243-0	cytomegalovirus-ab-igg|acnc|csf	Cytomegalovirus IgG Ab [Units/volume] in Cerebral spinal fluid	l					
22244-8	cytomegalovirus-ab-igg|pres|ser	Cytomegalovirus IgG Ab [Presence] in Serum or Plasma	l					
22245-5	cytomegalovirus-ab-igg|titr|csf	Cytomegalovirus IgG Ab [Titer] in Cerebral spinal fluid	l	{titer}				
22246-3	cytomegalovirus-ab-igg|titr|ser	Cytomegalovirus IgG Ab [Titer] in Serum or Plasma	l	{titer}				
22291-9	epstein-barr-virus-capsid-ab-igg|titr|csf	Epstein Barr virus capsid IgG Ab [Titer] in Cerebral spinal fluid	l	{titer}				
22292-7	epstein-barr-virus-capsid-ab-igm|titr|csf	Epstein Barr virus capsid IgM Ab [Titer] in Cerebral spinal fluid	l	{titer}				
22310-7	helicobacter-pylori-ab|pres|ser	Helicobacter pylori Ab [Presence] in Serum	l					
22312-3	hepatitis-a-virus-ab|acnc|ser	Hepatitis A virus Ab [Units/volume] in Serum	l					
22314-9	hepatitis-a-virus-ab-igm|pres|ser	Hepatitis A virus IgM Ab [Presence] in Serum	l					
22315-6	hepatitis-a-virus-ab-igm|acnc|ser	Hepatitis A virus IgM Ab [Units/volume] in Serum	l					
22316-4	hepatitis-b-virus-core-ab|acnc|ser	Hepatitis B virus core Ab [Units/volume] in Serum	l					
22319-8	hepatitis-b-virus-core-ab-igm|acnc|ser	Hepatitis B virus core IgM Ab [Units/volume] in Serum	l					
22322-2	hepatitis-b-virus-surface-ab|pres|ser	Hepatitis B virus surface Ab [Presence] in Serum	l					
22327-1	hepatitis-c-virus-ab|acnc|ser	Hepatitis C virus Ab [Units/volume] in Serum	l					
22333-9	herpes-simplex-virus-1-ab-igg|titr|csf	Herpes simplex virus 1 IgG Ab [Titer] in Cerebral spinal fluid	l	{titer}				
22337-0	herpes-simplex-virus-2-ab-igg|titr|csf	Herpes simplex virus 2 IgG Ab [Titer] in Cerebral spinal fluid	l	{titer}				
22356-0	hiv-1-ab|acnc|ser	HIV 1 Ab [Units/volume] in Serum	l					
22357-8	hiv-1+2-ab|acnc|ser	HIV 1+2 Ab [Units/volume] in Serum	l	{index_val}				
22415-4	mumps-virus-ab-igg|pres|ser	Mumps virus IgG Ab [Presence] in Serum	l					
22416-2	mumps-virus-ab-igg|titr|csf	Mumps virus IgG Ab [Titer] in Cerebral spinal fluid	l	{titer}				
22417-0	mumps-virus-ab-igg|titr|ser	Mumps virus IgG Ab [Titer] in Serum	l	{titer}				
22459-2	reagin-ab|pres|csf	Reagin Ab [Presence] in Cerebral spinal fluid	l					
22460-0	reagin-ab|acnc|csf	Reagin Ab [Units/volume] in Cerebral spinal fluid	l					
22461-8	reagin-ab|pres|ser	Reagin Ab [Presence] in Serum	l					
22462-6	reagin-ab|acnc|ser	Reagin Ab [Units/volume] in Serum	l					
22464-2	reagin-ab|pres|xxx	Reagin Ab [Presence] in Unspecified specimen	l					
22500-3	measles-virus-ab-igg|acnc|csf	Measles virus IgG Ab [Units/volume] in Cerebral spinal fluid	l	{Index_val}				
22501-1	measles-virus-ab-igg|titr|csf	Measles virus IgG Ab [Titer] in Cerebral spinal fluid	l	{titer}				
22502-9	measles-virus-ab-igg|titr|ser	Measles virus IgG Ab [Titer] in Serum	l	{titer}				
22577-1	toxoplasma-gondii-ab|pres|ser	Toxoplasma gondii Ab [Presence] in Serum	l					
22580-5	toxoplasma-gondii-ab-igg|pres|ser	Toxoplasma gondii IgG Ab [Presence] in Serum	l					
22581-3	toxoplasma-gondii-ab-igg|titr|csf	Toxoplasma gondii IgG Ab [Titer] in Cerebral spinal fluid	l	{titer}				
22582-1	toxoplasma-gondii-ab-igg|titr|ser	Toxoplasma gondii IgG Ab [Titer] in Serum	l	{titer}				
22585-4	treponema-pallidum-ab|acnc|bld	Treponema pallidum Ab [Units/volume] in Blood	l					
22586-2	treponema-pallidum-ab|pres|csf	Treponema pallidum Ab [Presence] in Cerebral spinal fluid	l					
22587-0	treponema-pallidum-ab|pres|ser	Treponema pallidum Ab [Presence] in Serum	l					
22590-4	treponema-pallidum-ab|titr|ser	Treponema pallidum Ab [Titer] in Serum	l	{titer}				
22601-9	varicella-zoster-virus-ab-igg|titr|csf	Varicella zoster virus IgG Ab [Titer] in Cerebral spinal fluid	l	{titer}				
22602-7	varicella-zoster-virus-ab-igg|titr|ser	Varicella zoster virus IgG Ab [Titer] in Serum	l	{titer}				
22664-7	urea|conc|ser	Urea	l	mg/dL	60.056			
22674-6	transferrin|conc|ser|mol	Transferrin [Moles/volume] in Serum or Plasma	l	umol/L				
22700-9	urea|conc|urine	Urea	l	mg/dL	60.056			
22702-5	ketones|conc|urine|mol	Ketones [Moles/volume] in Urine by Test strip	l	mmol/L				
22705-8	glucose|conc|urine	Glucose	l	mg/dL	180.156			
22746-2	gentamicin^peak|conc|ser|mol	Gentamicin [Moles/volume] in Serum or Plasma --peak	l	umol/L				
22747-0	gentamicin^trough|conc|ser|mol	Gentamicin [Moles/volume] in Serum or Plasma --trough	l	umol/L				
22748-8	cholesterol-in-ldl|conc|ser	LDL	l	mg/dL	386.654	1	1000	mg/dL
22752-0	tobramycin^trough|conc|ser|mol	Tobramycin [Moles/volume] in Serum or Plasma --trough	l	umol/L				
22753-8	iron-binding-capacity-unsaturated|conc|ser	Iron binding capacity.unsaturated [Moles/volume] in Serum or Plasma	l	ug/dL	55.845			
22760-3	potassium|conc|ser	Potassium [Mass/volume] in Serum or Plasma	l	mmol/L	39.098	1	12	mmol/L
22763-7	ammonia|conc|ser	Ammonia [Mass/volume] in Plasma	l	ug/dL	17.031	1	2000	umol/L
22825-4	influenza-virus-a-ag|pres|xxx|immune-diffusion	Influenza virus A Ag [Presence] in Unspecified specimen by Immune diffusion (ID)	l					
23667-9	bacteria-identified|id|xxx	Bacteria identified in Unspecified specimen	l					
23676-0	borrelia-burgdorferi-ab|pres|ser|if	Borrelia burgdorferi Ab [Presence] in Serum by Immunofluorescence	l					
23761-0	neutrophils-100-leukocytes|nfrac|bld	Neutrophils/100 leukocytes in Blood by Manual count	l	%				
23876-6	hiv-1-rna|acnc|ser|probe-amp-sig	HIV 1 RNA [Units/volume] (viral load) in Plasma by Probe with signal amplification	l	[IU]/mL				
23905-3	mycophenolate|conc|ser	Mycophenolate [Mass/volume] in Serum or Plasma	l	ug/mL				
24013-5	hiv-1-rna|imp|ser	HIV 1 RNA [Interpretation] in Serum	l					
24014-3	herpes-simplex-virus-2-ab-igg|titr|ser	Herpes simplex virus 2 IgG Ab [Titer] in Serum	l	{titer}				
24041-6	cytomegalovirus-dna|acnc|xxx|probe-amp-sig	Cytomegalovirus DNA [Units/volume] (viral load) in Unspecified specimen by Probe with signal amplification	l					
24108-3	cancer-ag-19-9|acnc|ser	Cancer Ag 19-9 [Units/volume] in Serum or Plasma	l	[arb'U]/mL				
24110-9	treponema-pallidum-ab|pres|ser|ia	Treponema pallidum Ab [Presence] in Serum by Immunoassay	l					
24111-7	neisseria-gonorrhoeae-dna|pres|xxx|probe-amp-tar	Neisseria gonorrhoeae DNA [Presence] in Unspecified specimen by NAA with probe detection	l					
24113-3	hepatitis-b-virus-core-ab-igm|pres|ser|ia	Hepatitis B virus core IgM Ab [Presence] in Serum or Plasma by Immunoassay	l					
24114-1	epstein-barr-virus-capsid-ab-igg|pres|ser|ia	Epstein Barr virus capsid IgG Ab [Presence] in Serum by Immunoassay	l					
24115-8	epstein-barr-virus-capsid-ab-igm|pres|ser|ia	Epstein Barr virus capsid IgM Ab [Presence] in Serum by Immunoassay	l					
24122-4	leukocytes|ncnc|urine	WBC	l	/uL				
24123-2	epithelial-cells|ncnc|urine	Epithelial cells [#/volume] in Urine by Manual count	l	/uL				
24124-0	casts|pres|urinesed	Casts [Presence] in Urine sediment by Light microscopy	l					
24312-1	treponema-pallidum-ab|pres|ser|aggl	Treponema pallidum Ab [Presence] in Serum by Agglutination	l					
24317-0	panel:cbc	CBC	l					
24320-4	panel:bmp	BMP	l					
24321-2	panel:bmp	BMP	l					
24322-0	panel:cmp	CMP	l					
24323-8	panel:cmp	CMP	l					
24325-3	panel:lft	LFT	l					
24326-1	panel:lytes	Electrolytes	l					
24331-1	panel:lipid	Lipid panel	l					
24336-0	code:24336-0	Gas panel - Arterial blood						
24339-4	code:24339-4	Gas panel - Venous blood						
24348-5	panel:thyroid	Thyroid panel	l					
24356-8	panel:ua	UA	l					
24357-6	panel:ua	UA dipstick	l					
24360-0	code:24360-0	Hemoglobin and Hematocrit panel - Blood						
24373-3	ferritin|conc|bld	Ferritin [Mass/volume] in Blood	l	ng/mL				
24383-2	intrinsic-factor-ab|pres|ser	Intrinsic factor Ab [Presence] in Serum by Immunoassay	l					
24447-5	magnesium|rate|urine|24h	Magnesium [Mass/time] in 24 hour Urine	l	mg/(24.h)	24.305			
24467-3	code:24467-3	CD3+CD4+ (T4 helper) cells [#/volume] in Blood		/uL				
24519-1	phosphate|conc|bld	Phosphate [Moles/volume] in Blood	l	mg/dL	30.974			
24590-2	code:24590-2	MR Brain						
24604-1	code:24604-1	MG Breast Diagnostic Limited Views						
24701-5	code:24701-5	DXA Femur [Mass/Area] Bone density		g/cm2				
24725-4	img:ct-head	CT head						
25145-4	bacteria|pres|urinesed	Bacteria [Presence] in Urine sediment by Light microscopy	l					
25148-8	calcium-oxalate-crystals|naric|urinesed	Calcium oxalate crystals [#/area] in Urine sediment by Microscopy high power field	l	/[HPF]				
25160-3	granular-casts|pres|urinesed	Granular casts [Presence] in Urine sediment by Light microscopy	l					
25162-9	hyaline-casts|pres|urinesed	Hyaline casts [Presence] in Urine sediment by Light microscopy	l					
25308-8	ammonia|rate|urine|24h	Ammonia [Moles/time] in 24 hour Urine	l	ug/(24.h)	17.031			
25311-2	amylase|ccnc|urine|24h	Amylase [Enzymatic activity/volume] in 24 hour Urine	l	U/L				
25358-3	c-peptide|rate|urine|24h|mol	C peptide [Moles/time] in 24 hour Urine	l	nmol/(24.h)				
25361-7	caffeine|conc|ser	Caffeine [Moles/volume] in Serum or Plasma	l	ug/mL	194.19			
25362-5	calcium|conc|urine|24h	Calcium [Moles/volume] in 24 hour Urine	l	mg/L	40.078			
25371-6	cholesterol-in-vldl|conc|ser	VLDL	l	mg/dL	386.654			
25401-1	estradiol|rate|urine|24h	Estradiol (E2) [Moles/time] in 24 hour Urine	l	ng/(24.h)	272.38			
25415-1	folate|conc|bld	Folate [Moles/volume] in Blood	l	ng/mL	441.4			
25418-5	mumps-virus-ab-igg|acnc|ser|ia	Mumps virus IgG Ab [Units/volume] in Serum by Immunoassay	l	{index_val}				
25428-4	glucose|pres|urine	Glucose	l					
25458-1	lamotrigine|conc|ser	lamoTRIgine [Moles/volume] in Serum or Plasma	l	ug/mL	256.09			
25459-9	lead|conc|ser	Lead [Moles/volume] in Serum or Plasma	l	ug/dL	207.2			
25461-5	lithium|conc|bld	Lithium [Moles/volume] in Blood	l	mmol/L	6.94			
25514-1	rubella-virus-ab-igg|pres|ser	Rubella virus IgG Ab [Presence] in Serum	l					
25529-9	somatotropin|conc|ser|mol	Somatotropin [Moles/volume] in Serum or Plasma	l					
25541-4	topiramate|conc|ser|mol	Topiramate [Moles/volume] in Serum or Plasma	l	umol/L				
25550-5	urea|rate|urine|24h	Urea	l	g/(24.h)	60.056			
25726-1	oxcarbazepine|conc|ser|mol	OXcarbazepine [Moles/volume] in Serum or Plasma	l	nmol/L				
25835-0	hiv-1-rna|pres|ser|probe-amp-tar	HIV 1 RNA [Presence] in Serum or Plasma by NAA with probe detection	l					
25836-8	hiv-1-rna|ncnc|xxx|probe-amp-tar	HIV 1 RNA [#/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	{copies}/mL				
25845-9	aldosterone|conc|urine|24h	Aldosterone [Moles/volume] in 24 hour Urine	l	ng/dL	360.44			
25850-9	ammonia|conc|urine|24h	Ammonia [Moles/volume] in 24 hour Urine	l	ug/dL	17.031			
25872-3	c-peptide|conc|urine|24h|mol	C peptide [Moles/volume] in 24 hour Urine	l	nmol/L				
25886-3	creatinine|conc|urine|24h	Creatinine [Moles/volume] in 24 hour Urine	l	mg/dL	113.118			
25916-8	glucose|conc|urine|24h	Glucose	l	mg/L	180.156			
25937-4	iron|conc|urine|24h	Iron [Moles/volume] in 24 hour Urine	l	ug/L	55.845			
25954-9	magnesium|conc|urine|24h	Magnesium [Moles/volume] in 24 hour Urine	l	mg/dL	24.305			
25973-9	phosphate|conc|urine|24h	Phosphate [Moles/volume] in 24 hour Urine	l	mg/dL	30.974			
25986-1	testosterone|conc|urine|24h	Testosterone [Moles/volume] in 24 hour Urine	l	ug/dL	288.42			
25987-9	testosterone-free|conc|ser	Testosterone Free [Moles/volume] in Serum or Plasma by Radioimmunoassay (RIA)	l	pg/mL	288.42			
25992-9	triacylglycerol-lipase|ccnc|urine|24h	Lipase	l	U/L				
25997-8	urate|conc|urine|24h	Uric acid	l	mg/dL	168.11			
25998-6	urea|conc|urine|24h	Urea	l	mg/dL	60.056			
26006-7	borrelia-burgdorferi-ab|pres|ser|ha	Borrelia burgdorferi Ab [Presence] in Serum by Hemagglutination	l					
26009-1	treponema-pallidum-ab|titr|ser|ha	Treponema pallidum Ab [Titer] in Serum by Hemagglutination	l	{titer}				
26052-1	epithelial-cells-renal|naric|urinesed	Epithelial cells.renal [#/area] in Urine sediment by Microscopy high power field	l	/[HPF]				
26436-6	panel:labs	Labs	l					
26444-0	basophils|ncnc|bld	Basophils [#/volume] in Blood	l	10*3/uL				
26446-5	blasts-100-leukocytes|nfrac|bld	Blasts/100 leukocytes in Blood	l	%				
26447-3	blasts-100-leukocytes|nfrac|csf	Blasts/100 leukocytes in Cerebral spinal fluid	l	%				
26449-9	eosinophils|ncnc|bld	Eosinophils [#/volume] in Blood	l	10*3/uL				
26450-7	eosinophils-100-leukocytes|nfrac|bld	Eosinophils/100 leukocytes in Blood	l	%				
26451-5	eosinophils-100-leukocytes|nfrac|csf	Eosinophils/100 leukocytes in Cerebral spinal fluid	l	%				
26453-1	erythrocytes|ncnc|bld	RBC	l	10*6/uL		0.5	12	10*6/uL
26454-9	erythrocytes|ncnc|csf	RBC	l	10*3/uL				
26459-8	erythrocytes-nucleated|ncnc|csf	Nucleated erythrocytes [#/volume] in Cerebral spinal fluid	l	/uL				
26461-4	erythrocytes-nucleated-100-erythrocytes|nfrac|bld	Nucleated erythrocytes/100 erythrocytes in Blood	l	%				
26462-2	large-unstained-cells|ncnc|bld	Large unstained cells [#/volume] in Blood	l	10*3/uL				
26463-0	large-unstained-cells-100-leukocytes|nfrac|bld	Large unstained cells/100 leukocytes in Blood	l	%				
26464-8	leukocytes|ncnc|bld	WBC	l	10*3/uL		0	1000	10*3/uL
26465-5	leukocytes|ncnc|csf	WBC	l	10*3/uL				
26474-7	lymphocytes|ncnc|bld	Lymphocytes [#/volume] in Blood	l	10*3/uL				
26475-4	lymphocytes|ncnc|csf	Lymphocytes [#/volume] in Cerebral spinal fluid	l	10*3/uL				
26478-8	lymphocytes-100-leukocytes|nfrac|bld	Lymphocytes/100 leukocytes in Blood	l	%				
26479-6	lymphocytes-100-leukocytes|nfrac|csf	Lymphocytes/100 leukocytes in Cerebral spinal fluid	l	%				
26484-6	monocytes|ncnc|bld	Monocytes [#/volume] in Blood	l	10*3/uL				
26485-3	monocytes-100-leukocytes|nfrac|bld	Monocytes/100 leukocytes in Blood	l	%				
26486-1	monocytes-100-leukocytes|nfrac|csf	Monocytes/100 leukocytes in Cerebral spinal fluid	l	%				
26498-6	myelocytes-100-leukocytes|nfrac|bld	Myelocytes/100 leukocytes in Blood	l	%				
26499-4	neutrophils|ncnc|bld	ANC	l	10*3/uL				
26500-9	neutrophils|ncnc|csf	ANC	l	10*3/uL				
26505-8	neutrophils-segmented-100-leukocytes|nfrac|bld	Segmented neutrophils/100 leukocytes in Blood	l	%				
26506-6	neutrophils-segmented-100-leukocytes|nfrac|csf	Segmented neutrophils/100 leukocytes in Cerebral spinal fluid	l	%				
26507-4	neutrophils-band-form|ncnc|bld	Band form neutrophils [#/volume] in Blood	l	10*3/uL				
26508-2	neutrophils-band-form-100-leukocytes|nfrac|bld	Band form neutrophils/100 leukocytes in Blood	l	%				
26509-0	neutrophils-band-form-100-leukocytes|nfrac|csf	Band form neutrophils/100 leukocytes in Cerebral spinal fluid	l	%				
26511-6	neutrophils-100-leukocytes|nfrac|bld	Neutrophils/100 leukocytes in Blood	l	%				
26512-4	neutrophils-100-leukocytes|nfrac|csf	Neutrophils/100 leukocytes in Cerebral spinal fluid	l	%				
26515-7	platelets|ncnc|bld	PLT	l	10*3/uL		0	5000	10*3/uL
26516-5	platelets|ncnc|ser	PLT	l	10*3/uL				
26524-9	promyelocytes-100-leukocytes|nfrac|bld	Promyelocytes/100 leukocytes in Blood	l	%				
26752-6	creatinine-renal-clearance|vrat|urine+ser-plas|2h	Creatinine renal clearance in 2 hour Urine and Serum or Plasma	l	mL/min				
26826-8	testosterone|conc|urine|24h	Testosterone [Mass/volume] in 24 hour Urine	l	ug/dL	288.42			
26871-4	iga|conc|urine|24h	IgA [Mass/volume] in 24 hour Urine	l	mg/dL				
26881-3	interleukin-6|conc|ser	Interleukin 6 [Mass/volume] in Serum or Plasma	l	pg/mL				
26916-7	cobalamins|pres|bld	Vitamin B12	l					
26958-9	igm|conc|urine|24h	IgM [Mass/volume] in 24 hour Urine	l	mg/dL				
26969-6	parietal-cell-ab|pres|ser	Parietal cell Ab [Presence] in Serum by Immunofluorescence	l					
26971-2	smooth-muscle-ab|pres|ser	Smooth muscle Ab [Presence] in Serum by Immunofluorescence	l					
26975-3	scl-70-extractable-nuclear-ab|acnc|ser	SCL-70 extractable nuclear Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]/mL				
27038-9	endomysium-ab-iga|titr|ser	Endomysium IgA Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
27039-7	ammonia|conc|urine|24h	Ammonia [Mass/volume] in 24 hour Urine	l	ug/dL	17.031			
27088-4	folate|pres|bld	Folate [Presence] in Blood	l					
27149-4	thiamine|pres|bld	Thiamine [Presence] in Blood	l					
27182-5	calcium|pres|bld	Calcium [Presence] in Blood	l					
27200-5	nuclear-ab|acnc|ser	Nuclear Ab [Units/volume] in Serum	l	[IU]/mL				
27210-4	magnesium|pres|bld	Magnesium [Presence] in Blood	l					
27297-1	leukocyte-esterase|acnc|urine	Leukocyte esterase [Units/volume] in Urine	l					
27298-9	protein|acnc|urine	Total protein	l					
27315-1	herpes-simplex-virus-2-ab-igg|pres|csf	Herpes simplex virus 2 IgG Ab [Presence] in Cerebral spinal fluid	l					
27320-1	parietal-cell-ab|titr|ser	Parietal cell Ab [Titer] in Serum	l	{titer}				
27340-9	cholesterol-in-hdl|pres|ser	HDL	l					
27344-1	aspartate-aminotransferase|pres|ser	AST (SGOT)	l					
27353-2	estimated-average-glucose|conc|bld	Glucose mean value [Mass/volume] in Blood Estimated from glycated hemoglobin	l	mg/dL				
27403-5	gamma-glutamyl-transferase|ccnc|urine	GGT	l	U/L				
27414-2	fungus-identified|id|stool|culture	Fungus identified in Stool by Culture	l					
27416-7	scl-70-extractable-nuclear-ab|acnc|ser	SCL-70 extractable nuclear Ab [Units/volume] in Serum	l	[arb'U]/mL				
27941-4	lactate|conc|csf	Lactate [Mass/volume] in Cerebral spinal fluid	l	mg/dL	90.078			
27942-2	follitropin|conc|ser	FSH	l	ng/mL				
27944-8	c-peptide|rate|urine|24h	C peptide [Mass/time] in 24 hour Urine	l	ug/(24.h)				
27975-2	thyrotropin|conc|ser	TSH	l	ng/mL				
28001-6	herpes-simplex-virus-1-ab-igg|pres|csf|ib	Herpes simplex virus 1 IgG Ab [Presence] in Cerebral spinal fluid by Immunoblot	l					
28008-1	cytomegalovirus-dna|pres|bld|probe-amp-sig	Cytomegalovirus DNA [Presence] in Blood by Probe with signal amplification	l					
28023-0	code:28023-0	Colonoscopy Study observation						
28539-5	erythrocyte-mean-corpuscular-hemoglobin|entmass|rbc	MCH	l	pg		10	60	pg
28540-3	erythrocyte-mean-corpuscular-hemoglobin-concentration|conc|rbc	MCHC	l	g/dL		15	50	g/dL
28541-1	metamyelocytes-100-leukocytes|nfrac|bld	Metamyelocytes/100 leukocytes in Blood	l	%				
28542-9	platelet-mean-volume|entvol|bld	MPV	l	fL				
28545-2	mucus|naric|urinesed	Mucus [#/area] in Urine sediment by Microscopy low power field	l	/[LPF]				
28554-4	triglyceride|pres|ser	Triglycerides	l					
28570-0	doc:procedure	Procedure note						
28638-5	base-excess|conc|bldcoa|mol	Base excess in Arterial cord blood by calculation	l	mmol/L				
28639-3	base-excess|conc|bldcov|mol	Base excess in Venous cord blood by calculation	l	mmol/L				
28640-1	bicarbonate|conc|bldcoa|mol	Bicarbonate	l	mmol/L				
28641-9	bicarbonate|conc|bldcov|mol	Bicarbonate	l	mmol/L				
28642-7	oxygen-saturation|frac|bldcoa	Oxygen saturation in Arterial cord blood	l	%				
28643-5	oxygen-saturation|frac|bldcov	Oxygen saturation in Venous cord blood	l	%				
28644-3	carbon-dioxide|press|bldcoa	CO2	l	mm[Hg]				
28645-0	carbon-dioxide|press|bldcov	CO2	l	mm[Hg]				
28646-8	ph|lscnc|bldcoa	pH of Arterial cord blood	l	[pH]				
28647-6	ph|lscnc|bldcov	pH of Venous cord blood	l	[pH]				
28648-4	oxygen|press|bldcoa	Oxygen [Partial pressure] in Arterial cord blood	l	mm[Hg]				
28649-2	oxygen|press|bldcov	Oxygen [Partial pressure] in Venous cord blood	l	mm[Hg]				
29239-1	triiodothyronine-free|conc|ser	Free T3	l	pg/mL	650.97			
29246-6	lactate|conc|body-fld	Lactate [Mass/volume] in Body fluid	l	mg/dL	90.078			
29247-4	sirolimus|conc|bld	Sirolimus [Mass/volume] in Blood	l	ng/mL				
29265-6	calcium^^corrected-for-albumin|conc|ser	Calcium [Moles/volume] corrected for albumin in Serum or Plasma	l	mg/dL	40.078			
29280-5	fibrin-d-dimer|pres|ppp	Fibrin D-dimer [Presence] in Platelet poor plasma by Latex agglutination	l					
29299-5	sec:reason	Reason for visit						
29308-4	code:29308-4	Diagnosis						
29342-3	methylmalonate|rate|urine|24h	Methylmalonate [Mass/time] in 24 hour Urine	l	mg/(24.h)	118.09			
29374-6	ribonucleoprotein-extractable-nuclear-ab|acnc|ser	Ribonucleoprotein extractable nuclear Ab [Units/volume] in Serum	l	[arb'U]				
29463-7	body-weight	Weight	v	kg		0.2	650	kg
29512-1	beta-hydroxybutyrate|conc|ser	Beta hydroxybutyrate [Mass/volume] in Serum or Plasma	l	mg/dL	104.1			
29539-4	hiv-1-rna|lncnc|ser|probe-amp-sig	HIV 1 RNA [Log #/volume] (viral load) in Plasma by Probe with signal amplification	l	{log_copies}/mL				
29541-0	hiv-1-rna|lncnc|ser|probe-amp-tar	HIV 1 RNA [Log #/volume] (viral load) in Serum or Plasma by NAA with probe detection	l	{log_copies}/mL				
29545-1	sec:exam	Physical exam						
29549-3	code:29549-3	Medications Administered						
29554-3	code:29554-3	Procedure Narrative						
29604-6	cytomegalovirus-dna|ncnc|bld|probe-amp-tar	Cytomegalovirus DNA [#/volume] (viral load) in Blood by NAA with probe detection	l	{copies}/mL				
29609-5	hepatitis-c-virus-rna|acnc|ser|probe-amp-sig	Hepatitis C virus RNA [Units/volume] (viral load) in Serum or Plasma by Probe with signal amplification	l	[IU]/mL				
29610-3	hepatitis-b-virus-dna|pres|ser|probe-amp-tar	Hepatitis B virus DNA [Presence] in Serum or Plasma by NAA with probe detection	l					
29615-2	hepatitis-b-virus-dna|ncnc|ser|probe-amp-tar	Hepatitis B virus DNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection	l	{copies}/mL				
29643-4	myeloperoxidase-ab|pres|ser	Myeloperoxidase Ab [Presence] in Serum by Immunoassay	l					
29760-6	bilirubin-glucuronidated|conc|ser	Direct bilirubin	l	mg/dL	584.662			
29762-2	doc:social	Social history						
29768-9	code:29768-9	Date Vaccine Information Statement Published						
29769-7	code:29769-7	Date Vaccine Information Statement Presented						
29775-4	insulin-like-growth-factor-i|conc|ser|mol	Insulin-like growth factor-I [Moles/volume] in Serum or Plasma	l	nmol/L				
29776-2	microscopic-observation|id|bld|brilliant-cresyl-blue	Microscopic observation [Identifier] in Blood by Brilliant cresyl blue	l					
29893-5	hiv-1-ab|pres|ser|ia	HIV 1 Ab [Presence] in Serum or Plasma by Immunoassay	l					
29948-7	sjogrens-syndrome-a-extractable-nuclear-ab|titr|ser	Sjogrens syndrome-A extractable nuclear Ab [Titer] in Serum by Immune diffusion (ID)	l	{titer}				
29949-5	sjogrens-syndrome-b-extractable-nuclear-ab|titr|ser	Sjogrens syndrome-B extractable nuclear Ab [Titer] in Serum by Immune diffusion (ID)	l	{titer}				
29953-7	nuclear-ab|titr|ser	Nuclear Ab [Titer] in Serum	l	{titer}				
30000-4	albumin-creatinine|mratio|urine	Microalbumin/Creatinine [Ratio] in Urine	l	mg/g{creat}	113.118			
30001-2	albumin-creatinine|mratio|urine	Microalbumin/Creatinine [Ratio] in Urine by Test strip	l	mg/g{creat}	113.118			
30002-0	creatinine|conc|urine	Creatinine [Moles/volume] in Urine by Test strip	l	mg/dL	113.118			
30003-8	albumin|conc|urine|24h	Microalbumin [Mass/volume] in 24 hour Urine	l	mg/dL				
30004-6	creatinine|conc|urine	Creatinine [Mass/volume] in Urine by Test strip	l	mg/dL	113.118			
30030-1	iron|conc|urine|24h	Iron [Mass/volume] in 24 hour Urine	l	ug/L	55.845			
30038-4	toxoplasma-gondii-ab-igg|acnc|csf|ia	Toxoplasma gondii IgG Ab [Units/volume] in Cerebral spinal fluid by Immunoassay	l					
30082-2	ige|pres|ser	IgE [Presence] in Serum by Immunofixation	l					
30154-9	protein-creatinine|mratio|ser	Protein/Creatinine [Mass Ratio] in Serum or Plasma	l	g/g{creat}				
30167-1	human-papilloma-virus-16+18+31+33+35+39+45+51+52+56+58+59+68-dna|pres|cvx|probe-amp-sig	Human papilloma virus 16+18+31+33+35+39+45+51+52+56+58+59+68 DNA [Presence] in Cervix by Probe with signal amplification	l					
30180-4	basophils-100-leukocytes|nfrac|bld	Basophils/100 leukocytes in Blood	l	%				
30229-9	neutrophils-band-form|ncnc|bld	Band form neutrophils [#/volume] in Blood by Automated count	l	10*3/uL				
30239-8	aspartate-aminotransferase|ccnc|ser	AST (SGOT)	l	U/L		1	50000	U/L
30241-4	lactate|conc|bldv	Lactate [Mass/volume] in Venous blood	l	mg/dL	90.078			
30242-2	lactate|conc|blda	Lactate [Mass/volume] in Arterial blood	l	mg/dL	90.078			
30246-3	cytomegalovirus-dna|pres|ser|probe-amp-tar	Cytomegalovirus DNA [Presence] in Serum or Plasma by NAA with probe detection	l					
30247-1	cytomegalovirus-dna|ncnc|ser|probe-amp-tar	Cytomegalovirus DNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection	l	{copies}/mL				
30249-7	barbiturates|conc|ser	Barbiturates [Mass/volume] in Serum or Plasma by Screen method	l	mg/dL				
30250-5	benzodiazepines|conc|ser	Benzodiazepines [Mass/volume] in Serum or Plasma by Screen method	l	ng/mL				
30313-1	hemoglobin|conc|blda	Hgb	l	g/dL	16114.5			
30326-3	cytomegalovirus-dna|pres|csf|probe-amp-tar	Cytomegalovirus DNA [Presence] in Cerebral spinal fluid by NAA with probe detection	l					
30339-6	epstein-barr-virus-capsid-ab-igg|pres|ser	Epstein Barr virus capsid IgG Ab [Presence] in Serum	l					
30340-4	epstein-barr-virus-capsid-ab-igm|pres|ser	Epstein Barr virus capsid IgM Ab [Presence] in Serum	l					
30341-2	erythrocyte-sedimentation-rate|vel|bld	ESR	l	mm/h				
30347-9	glutamate-decarboxylase-65-ab|conc|ser|mol	Glutamate decarboxylase 65 Ab [Moles/volume] in Serum	l	nmol/L				
30350-3	hemoglobin|conc|bldv	Hgb	l	g/dL	16114.5			
30352-9	hemoglobin|conc|bldc	Hgb	l	g/dL	16114.5			
30366-9	metamyelocytes-100-leukocytes|nfrac|csf	Metamyelocytes/100 leukocytes in Cerebral spinal fluid	l	%				
30368-5	myelocytes-100-leukocytes|nfrac|csf	Myelocytes/100 leukocytes in Cerebral spinal fluid by Manual count	l	%				
30369-3	oxyhemoglobin-hemoglobin-total|frac|bldcov	Fractional oxyhemoglobin in Venous cord blood	l	%				
30370-1	oxyhemoglobin-hemoglobin-total|frac|bldcoa	Fractional oxyhemoglobin in Arterial cord blood	l	%				
30371-9	promyelocytes-100-leukocytes|nfrac|csf	Promyelocytes/100 leukocytes in Cerebral spinal fluid by Manual count	l	%				
30374-3	basophils-100-leukocytes|nfrac|csf	Basophils/100 leukocytes in Cerebral spinal fluid	l	%				
30383-4	epithelial-cells|ncnc|urine	Epithelial cells [#/volume] in Urine	l	/uL				
30384-2	erythrocyte-distribution-width|entvol|rbc	RDW	l	fL				
30385-9	erythrocyte-distribution-width|ratio|rbc	RDW	l	%				
30391-7	erythrocytes|ncnc|urine	RBC	l	/uL				
30392-5	erythrocytes-nucleated|ncnc|bld	Nucleated erythrocytes [#/volume] in Blood	l	10*3/uL				
30398-2	hematocrit|vfrac|csf	Hct	l	%				
30400-6	hypochromia|pres|bld	Hypochromia [Presence] in Blood	l					
30405-5	leukocytes|ncnc|urine	WBC	l	/uL				
30416-2	lymphocytes-variant-100-leukocytes|nfrac|csf	Variant lymphocytes/100 leukocytes in Cerebral spinal fluid	l	%				
30424-6	macrocytes|pres|bld	Macrocytes [Presence] in Blood	l					
30428-7	erythrocyte-mean-corpuscular-volume|entvol|rbc	MCV	l	fL		40	160	fL
30434-5	microcytes|pres|bld	Microcytes [Presence] in Blood	l					
30447-7	myelocytes-100-leukocytes|nfrac|csf	Myelocytes/100 leukocytes in Cerebral spinal fluid	l	%				
30451-9	neutrophils-segmented|ncnc|bld	Segmented neutrophils [#/volume] in Blood	l	10*3/uL				
30467-5	promyelocytes-100-leukocytes|nfrac|csf	Promyelocytes/100 leukocytes in Cerebral spinal fluid	l	%				
30471-7	levetiracetam|conc|ser	levETIRAcetam [Mass/volume] in Serum or Plasma	l	ug/mL	170.21			
30522-7	c-reactive-protein|conc|ser|hs	CRP	l	mg/L		0	1000	mg/L
30530-0	intrinsic-factor-ab|pres|ser	Intrinsic factor Ab [Presence] in Serum	l					
30552-4	pyridoxal-phosphate|conc|ser	Pyridoxal phosphate [Mass/volume] in Serum or Plasma	l	ug/L				
30568-0	toxoplasma-gondii-ab-igg|pres|csf|ia	Toxoplasma gondii IgG Ab [Presence] in Cerebral spinal fluid by Immunoassay	l					
30746-2	code:30746-2	Portable XR Chest Views						
30895-7	renin|acnc|ser	Renin [Units/volume] in Plasma	l	m[IU]/L				
30902-1	fibrinogen|conc|ppp	Fibrinogen [Mass/volume] in Platelet poor plasma by Heat denaturation	l	mg/dL		10	2000	mg/dL
30934-4	natriuretic-peptide-b|conc|ser	BNP	l	pg/mL				
30945-0	code:30945-0	Contraindication						
30954-2	sec:results	Results						
30956-7	code:30956-7	Vaccine Type						
30963-3	code:30963-3	VACCINE FUNDING SOURCE						
30973-2	code:30973-2	Dose number						
31012-8	vancomycin|conc|ser	Vancomycin [Moles/volume] in Serum or Plasma	l	ug/mL	1449.25	0	200	ug/mL
31017-7	tissue-transglutaminase-ab-iga|acnc|ser	Tissue transglutaminase IgA Ab [Units/volume] in Serum	l	[arb'U]/L				
31044-1	code:31044-1	Immunization reaction						
31100-1	hematocrit|vfrac|bld	Hct	l	%		5	80	%
31112-6	reticulocytes-100-erythrocytes|nfrac|bld	Reticulocytes/100 erythrocytes in Blood by Manual	l	%				
31146-4	reagin-ab|titr|csf|vdrl	Reagin Ab [Titer] in Cerebral spinal fluid by VDRL	l	{titer}				
31147-2	reagin-ab|titr|ser|rpr	Reagin Ab [Titer] in Serum by RPR	l	{titer}				
31155-5	borrelia-burgdorferi-ab|acnc|xxx|ia	Borrelia burgdorferi Ab [Units/volume] in Unspecified specimen by Immunoassay	l	[arb'U]/L				
31201-7	hiv-1+2-ab|pres|ser|ia	HIV 1+2 Ab [Presence] in Serum or Plasma by Immunoassay	l					
31204-1	hepatitis-b-virus-core-ab-igm|pres|ser	Hepatitis B virus core IgM Ab [Presence] in Serum	l					
31348-6	dna-double-strand-ab|pres|ser	DNA double strand Ab [Presence] in Serum	l					
31366-8	endomysium-ab-iga|acnc|ser	Endomysium IgA Ab [Units/volume] in Serum	l					
31370-0	epstein-barr-virus-capsid-ab-igm|acnc|csf	Epstein Barr virus capsid IgM Ab [Units/volume] in Cerebral spinal fluid	l					
31418-7	heterophile-ab|pres|ser	Heterophile Ab [Presence] in Serum	l					
31627-3	smith-extractable-nuclear-ab|pres|ser	Smith extractable nuclear Ab [Presence] in Serum	l					
31629-9	smooth-muscle-ab|acnc|ser	Smooth muscle Ab [Units/volume] in Serum	l	[arb'U]/mL				
31685-1	toxoplasma-gondii-ab-igg|pres|csf	Toxoplasma gondii IgG Ab [Presence] in Cerebral spinal fluid	l					
31843-6	helicobacter-pylori-ag|pres|stool	Helicobacter pylori Ag [Presence] in Stool	l					
31844-4	hepatitis-b-virus-little-e-ag|pres|ser	Hepatitis B virus e Ag [Presence] in Serum	l					
31845-1	hepatitis-b-virus-little-e-ag|acnc|ser	Hepatitis B virus e Ag [Units/volume] in Serum	l					
31859-2	influenza-virus-a-ag|pres|xxx	Influenza virus A Ag [Presence] in Unspecified specimen	l					
31864-2	influenza-virus-b-ag|pres|xxx	Influenza virus B Ag [Presence] in Unspecified specimen	l					
31868-3	legionella-pneumophila-1-ag|pres|urine	Legionella pneumophila 1 Ag [Presence] in Urine	l					
31950-9	respiratory-syncytial-virus-ag|pres|xxx	Respiratory syncytial virus Ag [Presence] in Unspecified specimen	l					
31970-7	streptococcus-pyogenes-ag|pres|ser	Streptococcus pyogenes Ag [Presence] in Serum	l					
31971-5	streptococcus-pyogenes-ag|pres|xxx	Streptococcus pyogenes Ag [Presence] in Unspecified specimen	l					
31992-1	aldosterone|conc|urine|24h	Aldosterone [Mass/volume] in 24 hour Urine	l	ng/dL	360.44			
31993-9	alpha-1-fetoprotein|pres|ser	AFP	l					
32016-8	glucose|conc|bldc	Glucose	l	mg/dL	180.156	5	2500	mg/dL
32019-2	hepatitis-b-virus-surface-ab|titr|ser	Hepatitis B virus surface Ab [Titer] in Serum	l	{titer}				
32020-0	homocysteine|conc|urine	Homocysteine [Moles/volume] in Urine	l	umol/L	135.18			
32023-4	insulin-like-growth-factor-i|conc|bld	Insulin-like growth factor-I [Mass/volume] in Blood	l	ng/mL				
32024-2	magnesium|conc|urine|24h	Magnesium [Mass/volume] in 24 hour Urine	l	mg/dL	24.305			
32026-7	microscopic-observation|id|nose|gram-stain	Microscopic observation [Identifier] in Nose by Gram stain	l					
32040-8	respiratory-syncytial-virus-ag|pres|nose|if	Respiratory syncytial virus Ag [Presence] in Nose by Immunofluorescence	l					
32042-4	thyroperoxidase-ab|pres|ser	Thyroperoxidase Ab [Presence] in Serum or Plasma	l					
32052-3	benzodiazepines|conc|ser|mol	Benzodiazepines [Moles/volume] in Serum or Plasma	l	umol/L				
32065-5	clozapine|pres|urine	cloZAPine [Presence] in Urine	l					
32109-1	phenytoin-free|conc|ser	Phenytoin Free [Moles/volume] in Serum or Plasma	l	ug/mL	252.27			
32167-9	code:32167-9	Clarity of Urine						
32173-7	eosinophils|pres|bld	Eosinophils [Presence] in Blood by Wright stain	l					
32178-6	hepatitis-b-virus-little-e-ag|titr|ser	Hepatitis B virus e Ag [Titer] in Serum	l	{titer}				
32188-5	microscopic-observation|id|csf|acid-fast-stain	Microscopic observation [Identifier] in Cerebral spinal fluid by Acid fast stain	l					
32190-1	microscopic-observation|id|csf	Microscopic observation [Identifier] in Cerebral spinal fluid	l					
32197-6	myoglobin|conc|urine|24h	Myoglobin [Mass/volume] in 24 hour Urine	l	ng/mL				
32198-4	neisseria-gonorrhoeae-rrna|pres|cvx|probe	Neisseria gonorrhoeae rRNA [Presence] in Cervix by Probe	l					
32199-2	neisseria-gonorrhoeae-rrna|pres|urethra|probe	Neisseria gonorrhoeae rRNA [Presence] in Urethra by Probe	l					
32200-8	neutrophils-segmented-100-leukocytes|nfrac|bld	Segmented neutrophils/100 leukocytes in Blood by Automated count	l	%				
32207-3	platelet-distribution-width|entvol|bld	Platelet distribution width [Entitic volume] in Blood by Automated count	l	fL				
32209-9	protein|pres|urine	Total protein	l					
32218-0	cyclic-citrullinated-peptide-ab|acnc|ser	Cyclic citrullinated peptide Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]/mL				
32287-5	methylmalonate|conc|urine	Methylmalonate [Moles/volume] in Urine	l	ug/dL	118.09			
32294-1	albumin-creatinine|mratio|urine	Albumin/Creatinine [Ratio] in Urine	l	mg/g{creat}	113.118			
32309-7	cholesterol-total-cholesterol-in-hdl|sratio|ser	Cholesterol.total/Cholesterol in HDL [Molar ratio] in Serum or Plasma	l					
32310-5	cortisol|rate|urine|24h	Cortisol [Moles/time] in 24 hour Urine	l	ug/(24.h)	362.46			
32331-1	myoglobin|pres|ser	Myoglobin [Presence] in Serum or Plasma	l					
32338-6	pyruvate|conc|ser	Pyruvate [Moles/volume] in Serum or Plasma	l	mg/dL	88.06			
32354-3	hematocrit|vfrac|blda	Hct	l	%				
32355-0	bacteria-identified|id|xxx|respiratory-culture	Bacteria identified in Unspecified specimen by Respiratory culture	l					
32356-8	yeast|pres|urinesed	Yeast [Presence] in Urine sediment by Light microscopy	l					
32401-2	code:32401-2	10 minute Apgar Color						
32402-0	code:32402-0	10 minute Apgar Heart Rate						
32403-8	code:32403-8	10 minute Apgar Muscle Tone						
32404-6	code:32404-6	10 minute Apgar Reflex Irritability						
32405-3	code:32405-3	10 minute Apgar Respiratory effort						
32422-8	code:32422-8	Physical findings of Breast						
32465-7	code:32465-7	Physical findings of Prostate						
32547-2	ketones|conc|ser|mol	Ketones [Moles/volume] in Serum or Plasma by Test strip	l	mmol/L				
32551-4	protein|mass|urine	Total protein	l	g				
32554-8	thiamine|conc|bld|mol	Thiamine [Moles/volume] in Blood	l	nmol/L				
32571-2	hiv-1-ab|pres|urine|ib	HIV 1 Ab [Presence] in Urine by Immunoblot	l					
32602-5	hiv-1+2-ab|pres|csf	HIV 1+2 Ab [Presence] in Cerebral spinal fluid	l					
32623-1	platelet-mean-volume|entvol|bld	MPV	l	fL				
32624-9	code:32624-9	Race						
32664-5	ammonia|conc|bld	Ammonia [Mass/volume] in Blood	l	ug/mL	17.031			
32673-6	creatine-kinase-mb|ccnc|ser	Creatine kinase.MB [Enzymatic activity/volume] in Serum or Plasma	l	U/L				
32677-7	dna-double-strand-ab|acnc|ser	DNA double strand Ab [Units/volume] in Serum by Immunoassay	l	[IU]/mL				
32682-7	hemoglobin-f-hemoglobin-total|frac|bld	Hemoglobin F/Hemoglobin.total in Blood by Electrophoresis	l	%				
32683-5	hemoglobin-s-hemoglobin-total|frac|bld	Hemoglobin S/Hemoglobin.total in Blood by Electrophoresis	l	%				
32684-3	heparin-low-molecular-weight|acnc|ppp	LMW Heparin [Units/volume] in Platelet poor plasma	l	[arb'U]/mL				
32690-0	homocysteine|rate|urine|24h	Homocysteine [Moles/time] in 24 hour Urine	l	umol/(24.h)	135.18			
32693-4	lactate|conc|bld	Lactate [Moles/volume] in Blood	l	mg/dL	90.078			
32699-1	microscopic-observation|id|bld|acid-fast-stain	Microscopic observation [Identifier] in Blood by Acid fast stain	l					
32700-7	microscopic-observation|id|bld|malaria-smear	Microscopic observation [Identifier] in Blood by Malaria smear	l					
32705-6	neisseria-gonorrhoeae-dna|pres|vag|probe-amp-tar	Neisseria gonorrhoeae DNA [Presence] in Vaginal fluid by NAA with probe detection	l					
32710-6	nitrite|pres|urine	Nitrite [Presence] in Urine	l					
32715-5	scl-70-extractable-nuclear-ab|titr|ser	SCL-70 extractable nuclear Ab [Titer] in Serum by Immune diffusion (ID)	l	{titer}				
32716-3	sjogrens-syndrome-a-extractable-nuclear-ab|titr|ser	Sjogrens syndrome-A extractable nuclear Ab [Titer] in Serum	l	{titer}				
32721-3	tacrolimus|conc|ser	Tacrolimus [Mass/volume] in Serum or Plasma	l	ng/mL	804.02			
32771-8	carbon-dioxide^^adjusted-to-patient-s-actual-temperature|press|blda	Carbon dioxide [Partial pressure] adjusted to patient's actual temperature in Arterial blood	l	mm[Hg]				
32776-7	erythrocytes|pres|urinesed	RBC	l					
32786-6	thyroperoxidase-ab|titr|ser	Thyroperoxidase Ab [Titer] in Serum or Plasma	l	{titer}				
33006-8	cytomegalovirus-dna|ncnc|xxx|probe-amp-tar	Cytomegalovirus DNA [#/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	{copies}/mL				
33020-9	triple-phosphate-crystals|naric|urinesed	Triple phosphate crystals [#/area] in Urine sediment by Microscopy low power field	l	/[LPF]				
33037-3	anion-gap|conc|ser|mol	Anion gap in Serum or Plasma	l	mmol/L		-10	60	mmol/L
33045-6	respiratory-syncytial-virus-ag|pres|nose	Respiratory syncytial virus Ag [Presence] in Nose	l					
33051-4	erythrocytes|pres|urine	RBC	l					
33052-2	leukocytes|pres|urine	WBC	l					
33058-9	ketones|conc|ser	Ketones [Mass/volume] in Serum or Plasma	l	mg/dL				
33204-9	troponin-t-cardiac|pres|ser	Troponin T.cardiac [Presence] in Serum or Plasma	l					
33218-9	bacteria|naric|urinesed	Bacteria [#/area] in Urine sediment by Automated count	l	/[HPF]				
33219-7	epithelial-cells-squamous|naric|urinesed	Epithelial cells.squamous [#/area] in Urine sediment by Automated count	l	/[HPF]				
33221-3	epithelial-cells-renal|naric|urine	Epithelial cells.renal [#/area] in Urine by Computer assisted method	l	/[HPF]				
33223-9	hyaline-casts|naric|urinesed	Hyaline casts [#/area] in Urine sediment by Automated count	l	/[LPF]				
33228-8	leukocyte-casts|naric|urine	WBC casts [#/area] in Urine by Computer assisted method	l	/[HPF]				
33229-6	erythrocyte-casts|naric|urine	RBC casts [#/area] in Urine by Computer assisted method	l	/[HPF]				
33230-4	waxy-casts|naric|urine	Waxy casts [#/area] in Urine by Computer assisted method	l	/[HPF]				
33233-8	urate-crystals|pres|urine	Urate crystals [Presence] in Urine by Computer assisted method	l					
33234-6	calcium-oxalate-crystals|pres|urine	Calcium oxalate crystals [Presence] in Urine by Computer assisted method	l					
33238-7	triple-phosphate-crystals|pres|urine	Triple phosphate crystals [Presence] in Urine by Computer assisted method	l					
33252-8	monocytes|ncnc|csf	Monocytes [#/volume] in Cerebral spinal fluid by Manual count	l	10*3/uL				
33253-6	nuclear-ab|titr|ser	Nuclear Ab [Titer] in Serum by Hep2 substrate	l	{titer}				
33262-7	metamyelocytes-100-leukocytes|nfrac|csf	Metamyelocytes/100 leukocytes in Cerebral spinal fluid by Manual count	l	%				
33271-8	microscopic-observation|id|bld|malaria-thin-smear	Microscopic observation [Identifier] in Blood by Malaria thin smear	l					
33291-6	herpes-simplex-virus-1-ab-igg|pres|ser|ib	Herpes simplex virus 1 IgG Ab [Presence] in Serum by Immunoblot	l					
33323-7	theophylline|pres|urine	Theophylline [Presence] in Urine by Screen method	l					
33341-9	granular-casts|naric|urine	Granular casts [#/area] in Urine by Computer assisted method	l	/[HPF]				
33342-7	epithelial-cells|naric|urinesed	Epithelial cells [#/area] in Urine sediment by Automated count	l	/[HPF]				
33355-9	urea|conc|urine|24h	BUN	l	mg/dL	28.013			
33415-1	igg|conc|urine	IgG [Mass/volume] in Urine	l	g/L				
33438-3	code:33438-3	Breath rate mechanical --on ventilator		{Breaths}/min				
33558-8	creatinine-renal-clearance|vrat|urine+ser-plas|xxx	Creatinine renal clearance in Urine and Serum or Plasma collected for unspecified duration	l					
33566-1	sjogrens-syndrome-a-extractable-nuclear-ab|acnc|ser	Sjogrens syndrome-A extractable nuclear Ab [Units/volume] in Serum by Immunoblot	l	[arb'U]/mL				
33569-5	sjogrens-syndrome-a-extractable-nuclear-ab|acnc|ser	Sjogrens syndrome-A extractable nuclear Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]/mL				
33570-3	sjogrens-syndrome-b-extractable-nuclear-ab|acnc|ser	Sjogrens syndrome-B extractable nuclear Ab [Units/volume] in Serum by Immunoblot	l	[arb'U]/mL				
33699-0	microscopic-observation|id|xxx|malachite-green-stain	Microscopic observation [Identifier] in Unspecified specimen by Malachite green stain	l					
33728-7	code:33728-7	Size.maximum dimension in Tumor						
33732-9	code:33732-9	Histology grade [Identifier] in Cancer specimen						
33748-5	code:33748-5	Distance from anal verge		cm				
33756-8	code:33756-8	Polyp size greatest dimension		mm				
33762-6	natriuretic-peptide-b-prohormone-n-terminal|conc|ser	NT-proBNP	l	pg/mL				
33763-4	natriuretic-peptide-b-prohormone-n-terminal|conc|ser|mol	NT-proBNP	l	pmol/L				
33765-9	leukocytes|ncnc|^bpu-platelet-pheresis	WBC	l	10*3/uL				
33768-3	leukocyte-clumps|ncnc|urine	Leukocyte clumps [#/volume] in Urine by Automated count	l	/uL				
33804-6	erythrocyte-casts|pres|urinesed	RBC casts [Presence] in Urine sediment by Light microscopy	l					
33805-3	fructosamine|conc|ser	Fructosamine [Mass/volume] in Serum or Plasma	l	ng/L				
33824-4	iron|conc|urine	Iron [Moles/volume] in Urine	l	ug/dL	55.845			
33825-1	leukocyte-casts|pres|urinesed	WBC casts [Presence] in Urine sediment by Light microscopy	l					
33858-2	somatotropin|acnc|ser	Somatotropin [Units/volume] in Serum or Plasma	l	m[IU]/L				
33862-4	waxy-casts|pres|urinesed	Waxy casts [Presence] in Urine sediment by Light microscopy	l					
33863-2	cystatin-c|conc|ser	Cystatin C [Mass/volume] in Serum or Plasma	l	mg/L				
33905-1	trichomonas-sp|naric|urinesed	Trichomonas sp [#/area] in Urine sediment by Microscopy high power field	l	/[HPF]				
33910-1	rheumatoid-factor|pres|ser	Rheumatoid factor [Presence] in Serum	l					
33914-3	glomerular-filtration-rate-1-73-sq-m-predicted|arvrat|ser|mdrd	eGFR	l	mL/min/{1.73_m2}				
33918-4	acetoacetate|conc|urine	Acetoacetate [Moles/volume] in Urine	l	mg/dL	102.09			
33932-5	borrelia-burgdorferi-ab|titr|csf	Borrelia burgdorferi Ab [Titer] in Cerebral spinal fluid	l	{titer}				
33935-8	cyclic-citrullinated-peptide-ab-igg|acnc|ser	Cyclic citrullinated peptide IgG Ab [Units/volume] in Serum or Plasma	l	[arb'U]/mL				
33959-8	procalcitonin|conc|ser	Procalcitonin [Mass/volume] in Serum or Plasma	l	ng/mL		0	1000	ng/mL
33999-4	code:33999-4	Status						
34108-1	doc:outpatient	Outpatient note						
34109-9	doc:note	Note						
34111-5	doc:ed	ED note						
34117-2	doc:hp	H&P						
34133-9	doc:summary	CCD						
34165-1	granulocytes-immature|pres|bld	Immature granulocytes [Presence] in Blood by Automated count	l					
34166-9	microscopic-observation|id|xxx|microscopy-electron	Microscopic observation [Identifier] in Unspecified specimen by Electron microscopy	l					
34180-0	ethanol|pres|urine	Ethanol [Presence] in Urine by Confirmatory method	l					
34187-5	dna-double-strand-ab|titr|ser	DNA double strand Ab [Titer] in Serum by Immunofluorescence (IF) Crithidia luciliae	l	{titer}				
34188-3	erythrocytes-nucleated|pres|bld	Nucleated erythrocytes [Presence] in Blood	l					
34200-6	erythrocytes-nucleated|pres|bld	Nucleated erythrocytes [Presence] in Blood by Automated count	l					
34220-4	17-hydroxyprogesterone|conc|urine|24h	17-Hydroxyprogesterone [Moles/volume] in 24 hour Urine	l	nmol/L	330.46			
34246-9	ascorbate|conc|urine|24h	Ascorbate [Moles/volume] in 24 hour Urine	l	umol/L	176.12			
34247-7	ascorbate|conc|urine	Ascorbate [Moles/volume] in Urine	l	mg/dL	176.12			
34253-5	c-peptide|conc|urine|mol	C peptide [Moles/volume] in Urine	l	nmol/L				
34280-8	dehydroepiandrosterone-sulfate|conc|urine	Dehydroepiandrosterone sulfate (DHEA-S) [Moles/volume] in Urine	l	umol/L	368.49			
34281-6	dehydroepiandrosterone-sulfate|conc|urine|24h	Dehydroepiandrosterone sulfate (DHEA-S) [Moles/volume] in 24 hour Urine	l	umol/L	368.49			
34286-5	estradiol|conc|urine	Estradiol (E2) [Moles/volume] in Urine	l	pg/mL	272.38			
34287-3	estradiol|conc|urine|24h	Estradiol (E2) [Moles/volume] in 24 hour Urine	l	pmol/L	272.38			
34323-6	lactate|conc|urine|24h	Lactate [Moles/volume] in 24 hour Urine	l	mmol/L	90.078			
34324-4	lactate|conc|urine	Lactate [Moles/volume] in Urine	l	mmol/L	90.078			
34366-5	protein-creatinine|mratio|urine	Protein/Creatinine [Ratio] in Urine	l	mg/g{creat}	113.118			
34382-2	treponema-pallidum-ab|titr|ser|if	Treponema pallidum Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
34468-9	clostridioides-difficile-toxin-a+b|pres|stool|ia	Clostridioides difficile toxin A+B [Presence] in Stool by Immunoassay	l					
34487-9	influenza-virus-a-rna|pres|xxx|probe-amp-tar	Influenza virus A RNA [Presence] in Unspecified specimen by NAA with probe detection	l					
34524-9	neutrophils-band-form|pres|bld	Band form neutrophils [Presence] in Blood by Automated count	l					
34528-0	code:34528-0	PT panel - Platelet poor plasma by Coagulation assay						
34532-2	panel:type-screen	Type and screen	l					
34533-0	code:34533-0	Odor of Urine						
34534-8	panel:ecg	ECG	l					
34552-0	code:34552-0	2D echocardiogram panel						
34566-0	code:34566-0	Vital signs panel						
34611-4	prostate-specific-ag|conc|urine	PSA	l	ng/mL				
34670-0	choriogonadotropin|conc|ser	hCG	l	ng/mL				
34703-9	hepatitis-c-virus-rna|acnc|ser|probe-amp-tar-detection-limit-500-iu-ml	Hepatitis C virus RNA [Units/volume] (viral load) in Serum or Plasma by Probe and target amplification method detection limit = 500 IU/mL	l	[IU]/mL				
34704-7	hepatitis-c-virus-rna|acnc|ser|probe-amp-tar-detection-limit-50-iu-ml	Hepatitis C virus RNA [Units/volume] (viral load) in Serum or Plasma by Probe and target amplification method detection limit = 50 iU/mL	l	[IU]/mL				
34705-4	carbon-dioxide^^adjusted-to-patient-s-actual-temperature|press|bld	Carbon dioxide [Partial pressure] adjusted to patient's actual temperature in Blood	l	mm[Hg]				
34713-8	clostridioides-difficile-toxin-a+b|pres|stool	Clostridioides difficile toxin A+B [Presence] in Stool	l					
34714-6	coagulation-tissue-factor-induced-inr|reltime|bld	INR	l	{INR}				
34720-3	cytomegalovirus-dna|acnc|xxx|probe-amp-tar	Cytomegalovirus DNA [Units/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	[IU]/mL				
34728-6	carbon-dioxide|conc|bld|mol	CO2	l	mmol/L				
34746-8	doc:nurse	Nurse note						
34847-4	code:34847-4	Surgery Consult note						
34928-2	urobilinogen|conc|urine|mol	Urobilinogen [Moles/volume] in Urine by Test strip	l	umol/L				
34957-1	eosinophils|ncnc|csf	Eosinophils [#/volume] in Cerebral spinal fluid by Manual count	l	10*3/uL				
34958-9	eosinophils|ncnc|csf	Eosinophils [#/volume] in Cerebral spinal fluid	l	10*3/uL				
34969-6	oxyhemoglobin-hemoglobin-total|frac|bldmv	Fractional oxyhemoglobin in Mixed venous blood	l	%				
35011-6	neutrophils-segmented|ncnc|csf	Segmented neutrophils [#/volume] in Cerebral spinal fluid	l	10*3/uL				
35015-7	neutrophils-band-form|ncnc|csf	Band form neutrophils [#/volume] in Cerebral spinal fluid	l	10*3/uL				
35026-4	monocytes|ncnc|csf	Monocytes [#/volume] in Cerebral spinal fluid	l	10*3/uL				
35072-8	basophils|ncnc|csf	Basophils [#/volume] in Cerebral spinal fluid	l	10*3/uL				
35094-2	bp-panel	BP panel	v	mm[Hg]				
35183-3	hemoglobin|mscnc|ser	Hgb	l					
35185-8	aldosterone|mscnc|ser	Aldosterone [Mass or Moles/volume] in Serum or Plasma	l					
35191-6	bilirubin-direct|mscnc|ser	Direct bilirubin	l					
35192-4	bilirubin-non-glucuronidated|mscnc|ser	Bilirubin.indirect [Mass or Moles/volume] in Serum or Plasma	l					
35194-0	bilirubin|mscnc|ser	Total bilirubin	l					
35195-7	c-peptide|mscnc|ser	C peptide [Mass or Moles/volume] in Serum or Plasma	l					
35196-5	25-hydroxyvitamin-d3|mscnc|ser	25-hydroxyvitamin D3 [Mass or Moles/volume] in Serum or Plasma	l					
35197-3	cholesterol-in-hdl|mscnc|ser	HDL	l					
35198-1	cholesterol-in-ldl|mscnc|ser	LDL	l					
35199-9	cholesterol-in-vldl|mscnc|ser	VLDL	l					
35200-5	cholesterol|mscnc|ser	Total cholesterol	l					
35201-3	cobalamins|mscnc|ser	Vitamin B12	l					
35202-1	cortisol|mscnc|ser	Cortisol [Mass or Moles/volume] in Serum or Plasma	l					
35203-9	creatinine|mscnc|ser	Creatinine [Mass or Moles/volume] in Serum or Plasma	l					
35205-4	dehydroepiandrosterone-sulfate|mscnc|ser	Dehydroepiandrosterone sulfate (DHEA-S) [Mass or Moles/volume] in Serum or Plasma	l					
35207-0	estradiol|mscnc|ser	Estradiol (E2) [Mass or Moles/volume] in Serum or Plasma	l					
35209-6	ferritin|mscnc|ser	Ferritin [Mass or Moles/volume] in Serum or Plasma	l					
35210-4	folate|mscnc|ser	Folate [Mass or Moles/volume] in Serum or Plasma	l					
35211-2	glucose|mscnc|ser	Glucose	l					
35213-8	insulin-like-growth-factor-i|mscnc|ser	Insulin-like growth factor-I [Mass or Moles/volume] in Serum or Plasma	l					
35214-6	iron|mscnc|ser	Iron [Mass or Moles/volume] in Serum or Plasma	l					
35215-3	iron-binding-capacity|mscnc|ser	TIBC	l					
35216-1	iron-binding-capacity-unsaturated|mscnc|ser	Iron binding capacity.unsaturated [Mass or Moles/volume] in Serum or Plasma	l					
35217-9	triglyceride|mscnc|ser	Triglycerides	l					
35219-5	parathyrin-intact|mscnc|ser	PTH	l					
35221-1	phosphate|mscnc|ser	Phosphate [Mass or Moles/volume] in Serum or Plasma	l					
35223-7	progesterone|mscnc|ser	Progesterone [Mass or Moles/volume] in Serum or Plasma	l					
35224-5	testosterone|mscnc|ser	Testosterone [Mass or Moles/volume] in Serum or Plasma	l					
35225-2	testosterone-free|mscnc|ser	Testosterone Free [Mass or Moles/volume] in Serum or Plasma	l					
35226-0	thyroxine|mscnc|ser	T4	l					
35228-6	thyroxine-free|mscnc|ser	Free T4	l					
35229-4	transferrin|mscnc|ser	Transferrin [Mass or Moles/volume] in Serum or Plasma	l					
35230-2	triiodothyronine-free|mscnc|ser	Free T3	l					
35231-0	triiodothyronine|mscnc|ser	T3	l					
35232-8	urate|mscnc|ser	Uric acid	l					
35234-4	urea-nitrogen|mscnc|ser	BUN	l					
35245-0	lactate|mscnc|ser	Lactate [Mass or Moles/volume] in Serum or Plasma	l					
35246-8	calcium|mscnc|ser	Calcium [Mass or Moles/volume] in Serum or Plasma	l					
35249-2	magnesium|mscnc|ser	Magnesium [Mass or Moles/volume] in Serum or Plasma	l					
35254-2	ammonia|mscnc|ser	Ammonia [Mass or Moles/volume] in Plasma	l					
35255-9	beta-hydroxybutyrate|mscnc|ser	Beta hydroxybutyrate [Mass or Moles/volume] in Serum or Plasma	l					
35257-5	natriuretic-peptide-b|mscnc|ser	BNP	l					
35275-7	measles-virus-ab-igg|pres|ser|ia	Measles virus IgG Ab [Presence] in Serum by Immunoassay	l					
35279-9	neutrophil-cytoplasmic-ab|pres|ser	Neutrophil cytoplasmic Ab [Presence] in Serum by Immunofluorescence	l					
35280-7	tissue-transglutaminase-ab-iga|pres|ser	Tissue transglutaminase IgA Ab [Presence] in Serum by Immunoassay	l					
35281-5	toxoplasma-gondii-ab-igg|pres|ser|if	Toxoplasma gondii IgG Ab [Presence] in Serum by Immunofluorescence	l					
35285-6	tissue-transglutaminase-ab-iga|pres|ser	Tissue transglutaminase IgA Ab [Presence] in Serum	l					
35331-8	oxcarbazepine|conc|ser	OXcarbazepine [Mass/volume] in Serum or Plasma	l	ug/mL				
35332-6	neutrophils-band-form-100-leukocytes|nfrac|bld	Band form neutrophils/100 leukocytes in Blood by Automated count	l	%				
35333-4	jo-1-extractable-nuclear-ab|acnc|ser	Jo-1 extractable nuclear Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]/mL				
35347-4	microscopic-observation|id|xxx|if	Microscopic observation [Identifier] in Unspecified specimen by Immunofluorescence	l					
35384-7	estradiol|conc|ser	Estradiol (E2) [Mass/volume] in Serum or Plasma by High sensitivity method	l	pmol/L	272.38			
35437-3	hiv-1-ab|pres|saliva|ia	HIV 1 Ab [Presence] in Saliva (oral fluid) by Immunoassay	l					
35438-1	hiv-1-ab|acnc|saliva|ia	HIV 1 Ab [Units/volume] in Saliva (oral fluid) by Immunoassay	l					
35439-9	hiv-1-ab|pres|saliva|ib	HIV 1 Ab [Presence] in Saliva (oral fluid) by Immunoblot	l					
35570-1	renin|conc|ser	Renin [Mass/volume] in Plasma	l	ng/L				
35591-7	creatinine-renal-clearance-predicted|vrat|ser	Creatinine renal clearance predicted by Cockcroft-Gault formula	l	mL/min				
35592-5	creatinine-renal-clearance-1-73-sq-m-predicted|arvrat|ser	Creatinine renal clearance/1.73 sq M.predicted by Cockcroft-Gault formula, BSA formula	l	mL/min/{1.73_m2}				
35593-3	creatinine-renal-clearance-1-73-sq-m|arvrat|urine+ser-plas|xxx	Creatinine renal clearance/1.73 sq M in Urine and Serum or Plasma collected for unspecified duration	l					
35594-1	creatinine-renal-clearance-1-73-sq-m|arvrat|urine+ser-plas|2h	Creatinine renal clearance/1.73 sq M in 2 hour Urine and Serum or Plasma	l	mL/min				
35595-8	acetaminophen|conc|ser	Acetaminophen [Mass/volume] in Serum or Plasma by Screen method	l	ug/mL	151.16			
35596-6	theophylline|conc|ser	Theophylline [Mass/volume] in Serum or Plasma by Screen method	l	ug/mL	180.16			
35597-4	salicylates|conc|ser	Salicylates [Mass/volume] in Serum or Plasma by Screen method	l	mg/dL	138.12			
35599-0	carbamazepine|conc|ser	carBAMazepine [Mass/volume] in Serum or Plasma by Screen method	l	ug/mL	236.27			
35618-8	methadone|conc|ser	Methadone [Mass/volume] in Serum or Plasma by Screen method	l	ng/mL	309.45			
35627-9	nortriptyline|conc|ser	Nortriptyline [Mass/volume] in Serum or Plasma by Screen method	l	ug/mL	263.38			
35631-1	phenobarbital|conc|ser	PHENobarbital [Mass/volume] in Serum or Plasma by Screen method	l	ug/mL	232.24			
35632-9	phenytoin|conc|ser	Phenytoin [Mass/volume] in Serum or Plasma by Screen method	l	ug/mL	252.27	0	150	ug/mL
35636-0	amitriptyline|conc|ser	Amitriptyline [Mass/volume] in Serum or Plasma by Screen method	l	ng/mL	277.4			
35642-8	cotinine|pres|urine	Cotinine [Presence] in Urine by Confirmatory method	l					
35663-4	protein|conc|urine	Total protein	l	mg/dL				
35668-3	gentamicin|conc|ser	Gentamicin [Mass/volume] in Serum or Plasma	l	mg/L				
35669-1	amikacin|conc|ser	Amikacin [Mass/volume] in Serum or Plasma	l	mg/L				
35670-9	tobramycin|conc|ser	Tobramycin [Mass/volume] in Serum or Plasma	l	mg/L				
35674-1	creatinine|conc|urine|xxx	Creatinine [Mass/volume] in Urine collected for unspecified duration	l	mg/dL	113.118			
35741-8	prostate-specific-ag|conc|ser	PSA	l	ng/mL		0	20000	ng/mL
35867-1	acetoacetate|conc|ser	Acetoacetate [Moles/volume] in Serum or Plasma	l	mg/dL	102.09			
36629-4	code:36629-4	Hand - bilateral X-ray						
36643-5	img:cxr	Chest X-ray						
37993-3	dna-double-strand-ab|conc|ser	DNA double strand Ab [Mass/volume] in Serum by Radioimmunoassay (RIA)	l	ug/mL				
38208-5	pain-score	Pain	v	{score}		0	10	{score}
38230-9	calcium-ionized|conc|bld	Ionized calcium	l	mg/dL	40.078			
38459-4	crystals|naric|urinesed	Crystals [#/area] in Urine sediment by Microscopy high power field	l	/[HPF]				
38469-3	chlamydia-trachomatis-rrna|pres|bld|probe	Chlamydia trachomatis rRNA [Presence] in Blood by Probe	l					
38482-6	creatine-kinase-mb|pres|ser	Creatine kinase.MB [Presence] in Serum or Plasma	l					
38483-4	creatinine|conc|bld	Creatinine [Mass/volume] in Blood	l	mg/dL	113.118			
38487-5	iga|acnc|ser	IgA [Units/volume] in Serum	l	[arb'U]/mL				
38488-3	igg|acnc|ser	IgG [Units/volume] in Serum	l	[arb'U]/mL				
38492-5	insulin-like-growth-factor-i|acnc|ser	Insulin-like growth factor-I [Units/volume] in Serum or Plasma	l	[IU]/mL				
38504-7	thyroglobulin-ab|titr|ser	Thyroglobulin Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
38518-7	granulocytes-immature-100-leukocytes|nfrac|bld	Immature granulocytes/100 leukocytes in Blood	l	%				
38524-5	hemoglobin-f-hemoglobin-total|frac|bld	Hemoglobin F/Hemoglobin.total in Blood by Electrophoresis alkaline (pH 8.9)	l	%				
38875-1	coagulation-tissue-factor-induced-inr|reltime|ppp	INR	l	{INR}		0.5	25	{INR}
38892-6	anisocytosis|pres|bld	Anisocytosis [Presence] in Blood	l					
38898-3	fibrin-d-dimer|titr|ppp	Fibrin D-dimer [Titer] in Platelet poor plasma	l	{titer}				
38908-0	poikilocytosis|pres|bld	Poikilocytosis [Presence] in Blood by Automated count	l					
39003-9	cytomegalovirus-dna|ncnc|csf|probe-amp-tar	Cytomegalovirus DNA [#/volume] (viral load) in Cerebral spinal fluid by NAA with probe detection	l	{copies}/mL				
39007-0	hepatitis-b-virus-little-e-ag|pres|xxx	Hepatitis B virus e Ag [Presence] in Unspecified specimen	l					
39011-2	mumps-virus-ab-igg|pres|csf	Mumps virus IgG Ab [Presence] in Cerebral spinal fluid	l					
39013-8	rubella-virus-ab-igg|pres|csf	Rubella virus IgG Ab [Presence] in Cerebral spinal fluid	l					
39156-5	bmi	BMI	v	kg/m2		5	150	kg/m2
39465-0	carbon-dioxide|conc|bldcov|mol	CO2	l	mmol/L				
39466-8	carbon-dioxide|conc|bldcoa|mol	CO2	l	mmol/L				
39469-2	cholesterol-in-ldl|conc|ser	LDL	l	mg/dL	386.654	1	1000	mg/dL
39480-9	glucose|conc|bldv	Glucose	l	mg/dL	180.156			
39481-7	glucose|conc|blda	Glucose	l	mg/dL	180.156			
39535-0	hepatitis-b-virus-surface-ab|pres|ser|ria	Hepatitis B virus surface Ab [Presence] in Serum by Radioimmunoassay (RIA)	l					
39796-8	vancomycin^peak|conc|ser	Vancomycin [Moles/volume] in Serum or Plasma --peak	l	ug/mL	1449.25			
39797-6	vancomycin^trough|conc|ser	Vancomycin [Moles/volume] in Serum or Plasma --trough	l	ug/mL	1449.25			
40435-0	fungus-identified|id|urine|culture	Fungus identified in Urine by Culture	l					
40459-0	hepatitis-b-virus-dna|lncnc|ser|probe-amp-sig	Hepatitis B virus DNA [Log #/volume] (viral load) in Serum by Probe with signal amplification	l	{Log_copies}/mL				
40480-6	virus-identified|id|genital|culture	Virus identified in Genital specimen by Culture	l					
40485-5	urate-crystals|naric|urinesed	Urate crystals [#/area] in Urine sediment by Microscopy low power field	l	/[LPF]				
40556-3	code:40556-3	Estrogen receptor Ag [Presence] in Tissue by Immune stain						
40603-3	alpha-1-antitrypsin|pres|ser	Alpha 1 antitrypsin [Presence] in Serum or Plasma by Immunoelectrophoresis	l					
40619-9	carbon-dioxide^^adjusted-to-patient-s-actual-temperature|press|bldv	Carbon dioxide [Partial pressure] adjusted to patient's actual temperature in Venous blood	l	mm[Hg]				
40620-7	carbon-dioxide^^adjusted-to-patient-s-actual-temperature|press|bldc	Carbon dioxide [Partial pressure] adjusted to patient's actual temperature in Capillary blood	l	mm[Hg]				
40630-6	erythrocytes-nucleated|pres|bld	Nucleated erythrocytes [Presence] in Blood by Light microscopy	l					
40631-4	erythrocytes-nucleated-100-leukocytes|ratio|csf	Nucleated erythrocytes/100 leukocytes [Ratio] in Cerebral spinal fluid by Manual count	l	/100{WBCs}				
40648-8	measles-virus-ab-igg|pres|csf|ia	Measles virus IgG Ab [Presence] in Cerebral spinal fluid by Immunoassay	l					
40655-3	nuclear-ab|titr|ser	Nuclear Ab [Titer] in Serum by Immunoassay	l	{titer}				
40665-2	reticulocytes|ncnc|bld	Reticulocytes [#/volume] in Blood by Manual count	l	10*3/uL				
40667-8	rubella-virus-ab-igg|pres|ser|ia	Rubella virus IgG Ab [Presence] in Serum or Plasma by Immunoassay	l					
40668-6	rubella-virus-ab-igg|pres|csf|ia	Rubella virus IgG Ab [Presence] in Cerebral spinal fluid by Immunoassay	l					
40677-7	toxoplasma-gondii-ab-igg|pres|ser|ia	Toxoplasma gondii IgG Ab [Presence] in Serum by Immunoassay	l					
40715-5	granulocytes-immature|pres|bld	Immature granulocytes [Presence] in Blood	l					
40737-9	mumps-virus-ab-igg|pres|csf|ia	Mumps virus IgG Ab [Presence] in Cerebral spinal fluid by Immunoassay	l					
40750-2	epstein-barr-virus-capsid-ab-igg|pres|ser|if	Epstein Barr virus capsid IgG Ab [Presence] in Serum by Immunofluorescence	l					
40751-0	epstein-barr-virus-capsid-ab-igm|pres|ser|if	Epstein Barr virus capsid IgM Ab [Presence] in Serum by Immunofluorescence	l					
40839-3	fentanyl|pres|urine	fentaNYL [Presence] in Urine by Confirmatory method	l					
40857-5	prealbumin|conc|urine	Prealbumin [Mass/volume] in Urine	l	mg/L				
40982-1	influenza-virus-b-rna|pres|xxx|probe-amp-tar	Influenza virus B RNA [Presence] in Unspecified specimen by NAA with probe detection	l					
40987-0	respiratory-syncytial-virus-rna|id|xxx|probe-amp-tar	Respiratory syncytial virus RNA [Identifier] in Unspecified specimen by NAA with probe detection	l					
40988-8	respiratory-syncytial-virus-rna|pres|xxx|probe-amp-tar	Respiratory syncytial virus RNA [Presence] in Unspecified specimen by NAA with probe detection	l					
41016-7	bilirubin|conc|urine	Total bilirubin	l	mg/dL	584.662			
41025-8	ribonucleoprotein-extractable-nuclear-ab|conc|ser	Ribonucleoprotein extractable nuclear Ab [Mass/volume] in Serum	l					
41026-6	fungus-identified|id|genital|culture	Fungus identified in Genital specimen by Culture	l					
41122-3	treponema-pallidum-ab|acnc|xxx	Treponema pallidum Ab [Units/volume] in Unspecified specimen	l					
41132-2	measles-virus-ab-igg|pres|csf	Measles virus IgG Ab [Presence] in Cerebral spinal fluid	l					
41143-9	hiv-1-ab|acnc|saliva	HIV 1 Ab [Units/volume] in Saliva (oral fluid)	l					
41144-7	hiv-1-ab|pres|saliva	HIV 1 Ab [Presence] in Saliva (oral fluid)	l					
41172-8	yeast-budding|naric|urinesed	Yeast.budding [#/area] in Urine sediment by Microscopy high power field	l	/[HPF]				
41187-6	waxy-casts|ncnc|urinesed	Waxy casts [#/volume] in Urine sediment	l	/mL				
41190-0	waxy-casts|pres|urine	Waxy casts [Presence] in Urine by Computer assisted method	l					
41215-5	yeast|naric|urinesed	Yeast [#/area] in Urine sediment by Microscopy low power field	l	/[HPF]				
41223-9	waxy-casts|naric|urinesed	Waxy casts [#/area] in Urine sediment by Microscopy high power field	l	/[LPF]				
41276-7	anion-gap|conc|bld|mol	Anion gap in Blood	l	mmol/L				
41284-1	epithelial-cells-non-squamous|naric|urinesed	Epithelial cells.non-squamous [#/area] in Urine sediment by Microscopy high power field	l	/[HPF]				
41461-5	virus-identified|id|xxx	Virus identified in Unspecified specimen	l					
41497-9	hiv-1-rna|lncnc|csf|probe-amp-tar	HIV 1 RNA [Log #/volume] (viral load) in Cerebral spinal fluid by NAA with probe detection	l	{Log_copies}/mL				
41498-7	hiv-1-rna|ncnc|csf|probe-amp-tar	HIV 1 RNA [#/volume] (viral load) in Cerebral spinal fluid by NAA with probe detection	l	{copies}/mL				
41499-5	legionella-pneumophila-1-ag|pres|urine|ia	Legionella pneumophila 1 Ag [Presence] in Urine by Immunoassay	l					
41512-5	varicella-zoster-virus-ab-igg|pres|ser|if	Varicella zoster virus IgG Ab [Presence] in Serum by Immunofluorescence	l					
41513-3	hiv-1-rna|ncnc|ser|probe-amp-detection-limit-400-copies-ml	HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by Probe with amplification detection limit = 400 copies/mL	l	{copies}/mL				
41514-1	hiv-1-rna|lncnc|ser|probe-amp-detection-limit-2-6-log-copies-ml	HIV 1 RNA [Log #/volume] (viral load) in Serum or Plasma by Probe with amplification detection limit = 2.6 log copies/mL	l	{Log_copies}/mL				
41515-8	hiv-1-rna|ncnc|ser|probe-amp-detection-limit-75-copies-ml	HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by Probe with amplification detection limit = 75 copies/mL	l	{copies}/mL				
41516-6	hiv-1-rna|lncnc|ser|probe-amp-detection-limit-1-9-log-copies-ml	HIV 1 RNA [Log #/volume] (viral load) in Serum or Plasma by Probe with amplification detection limit = 1.9 log copies/mL	l	{Log_copies}/mL				
41607-3	methemoglobin-hemoglobin-total|frac|bldmv	Methemoglobin/Hemoglobin.total in Mixed venous blood	l	%				
41647-9	carbon-dioxide|conc|blda|mol	CO2	l	mmol/L				
41648-7	carboxyhemoglobin-hemoglobin-total|frac|bldmv	Carboxyhemoglobin/Hemoglobin.total in Mixed venous blood	l	%				
41651-1	glucose|conc|blda	Glucose	l	mg/dL	180.156			
41652-9	glucose|conc|bldv	Glucose	l	mg/dL	180.156			
41653-7	glucose|conc|bldc	Glucose	l	mg/dL	180.156	5	2500	mg/dL
41654-5	hematocrit|vfrac|bldv	Hct	l	%				
41761-8	lamotrigine|conc|ser	lamoTRIgine [Mass/volume] in Serum or Plasma by Screen method	l	ug/mL	256.09			
41763-4	rubella-virus-ab-igg|titr|ser	Rubella virus IgG Ab [Titer] in Serum	l	{titer}				
41868-1	waxy-casts|ncnc|urine	Waxy casts [#/volume] in Urine by Computer assisted method	l	/uL				
41909-3	bmi	BMI	v	kg/m2		5	150	kg/m2
41995-2	hemoglobin-a1c|conc|bld	Hemoglobin A1c [Mass/volume] in Blood	l	g/dL				
42003-4	hepatitis-c-virus-rna|lncnc|ser|probe-amp-sig	Hepatitis C virus RNA [Log #/volume] (viral load) in Serum or Plasma by Probe with signal amplification	l	{Log_copies}/mL				
42030-7	code:42030-7	Multiple tumors reported as single primary Cancer						
42196-6	centromere-ab|titr|ser	Centromere Ab [Titer] in Serum	l	{titer}				
42200-6	dna-double-strand-ab|acnc|ser	DNA double strand Ab [Units/volume] in Serum by Radioimmunoassay (RIA)	l	[IU]/mL				
42242-8	ethanol|pres|urine	Ethanol [Presence] in Urine by Screen method	l					
42246-9	hemoglobin-f-hemoglobin-total|frac|bld	Hemoglobin F/Hemoglobin.total in Blood by HPLC	l	%				
42249-3	levetiracetam|pres|urine	levETIRAcetam [Presence] in Urine by Screen method	l					
42250-1	lymphocytes-variant-100-leukocytes|nfrac|bld	Variant lymphocytes/100 leukocytes in Blood by Automated count	l	%				
42254-3	nuclear-ab|pres|ser	Nuclear Ab [Presence] in Serum by Immunofluorescence	l					
42272-5	img:cxr	Chest X-ray						
42344-2	code:42344-2	DISCHARGE DIET						
42346-7	code:42346-7	MEDICATIONS ON ADMISSION						
42347-5	code:42347-5	Admission Diagnosis						
42348-3	sec:advance-directives	Advance directives						
42349-1	sec:reason-referral	Reason for referral						
42495-2	cytomegalovirus-ab-igg|pres|csf	Cytomegalovirus IgG Ab [Presence] in Cerebral spinal fluid	l					
42504-1	hepatitis-b-virus-surface-ab|pres|csf	Hepatitis B virus surface Ab [Presence] in Cerebral spinal fluid	l					
42505-8	hepatitis-b-virus-surface-ag|pres|csf	Hepatitis B virus surface Ag [Presence] in Cerebral spinal fluid	l					
42506-6	hepatitis-c-virus-ab|pres|csf	Hepatitis C virus Ab [Presence] in Cerebral spinal fluid	l					
42507-4	herpes-simplex-virus-1-ab-igg|pres|csf	Herpes simplex virus 1 IgG Ab [Presence] in Cerebral spinal fluid	l					
42520-7	methylmalonate|conc|urine|24h	Methylmalonate [Moles/volume] in 24 hour Urine	l	umol/L	118.09			
42537-1	varicella-zoster-virus-ab-igg|pres|csf	Varicella zoster virus IgG Ab [Presence] in Cerebral spinal fluid	l					
42567-8	calcium-ionized|mscnc|ser	Ionized calcium	l					
42568-6	fibrinogen|mscnc|ppp	Fibrinogen [Mass or Moles/volume] in Platelet poor plasma by Coagulation assay	l					
42569-4	potassium|mscnc|ser	Potassium [Mass or Moles/volume] in Serum or Plasma	l					
42570-2	sodium|mscnc|ser	Sodium [Mass or Moles/volume] in Serum or Plasma	l					
42571-0	urea|mscnc|ser	Urea	l					
42582-7	barbiturates|conc|bld	Barbiturates [Mass/volume] in Blood by Confirmatory method	l	ng/mL				
42586-8	benzodiazepines|conc|bld	Benzodiazepines [Mass/volume] in Blood by Confirmatory method	l	ng/mL				
42595-9	hepatitis-b-virus-dna|acnc|ser|probe-amp-tar	Hepatitis B virus DNA [Units/volume] (viral load) in Serum or Plasma by NAA with probe detection	l	[IU]/mL				
42600-7	hiv-1+2-ab|pres|xxx|ia	HIV 1+2 Ab [Presence] in Unspecified specimen by Immunoassay	l					
42627-0	hiv-1-ab|pres|csf|if	HIV 1 Ab [Presence] in Cerebral spinal fluid by Immunofluorescence	l					
42637-9	natriuretic-peptide-b|conc|bld	BNP	l	pg/mL				
42638-7	coagulation-tissue-factor-induced|time|ppp	PT	l	s		5	300	s
42679-1	heparin|acnc|ppp	Heparin [Units/volume] in Platelet poor plasma by Chromogenic method	l	[arb'U]				
42719-5	bilirubin|conc|bld	Total bilirubin	l	mg/dL	584.662			
42757-5	troponin-i-cardiac|conc|bld	Troponin I.cardiac [Mass/volume] in Blood	l	ng/mL				
42758-3	reticulocytes|ncnc|bld	Reticulocytes [#/volume] in Blood by calculation	l	10*3/uL				
42803-7	bacteria-identified|id|isolate	Bacteria identified in Isolate	l					
42805-2	fungus-identified|id|xxx	Fungus identified in Unspecified specimen	l					
42898-7	cyclic-citrullinated-peptide-ab-igg|pres|ser	Cyclic citrullinated peptide IgG Ab [Presence] in Serum	l					
42908-4	hematocrit|vfrac|bldc	Hct	l	%				
42917-5	hiv-1-rna|pres|csf|probe-amp-tar	HIV 1 RNA [Presence] in Cerebral spinal fluid by NAA with probe detection	l					
42931-6	chlamydia-trachomatis-rrna|pres|urine|probe-amp-tar	Chlamydia trachomatis rRNA [Presence] in Urine by NAA with probe detection	l					
43010-8	hiv-1+2-ab|pres|xxx	HIV 1+2 Ab [Presence] in Unspecified specimen	l					
43020-7	heterophile-ab|titr|ser	Heterophile Ab [Titer] in Serum	l	{titer}				
43077-7	borrelia-burgdorferi-ab|acnc|xxx	Borrelia burgdorferi Ab [Units/volume] in Unspecified specimen	l					
43180-9	herpes-simplex-virus-2-ab-igg|pres|ser|ia	Herpes simplex virus 2 IgG Ab [Presence] in Serum or Plasma by Immunoassay	l					
43182-5	smith-extractable-nuclear-ab|acnc|ser	Smith extractable nuclear Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]/mL				
43195-7	nicotine|pres|urine	Nicotine [Presence] in Urine by Confirmatory method	l					
43196-5	cotinine|conc|ser	Cotinine [Mass/volume] in Serum or Plasma by Confirmatory method	l	ng/mL	176.22			
43304-5	chlamydia-trachomatis-rrna|pres|xxx|probe-amp-tar	Chlamydia trachomatis rRNA [Presence] in Unspecified specimen by NAA with probe detection	l					
43305-2	neisseria-gonorrhoeae-rrna|pres|xxx|probe-amp-tar	Neisseria gonorrhoeae rRNA [Presence] in Unspecified specimen by NAA with probe detection	l					
43367-2	trichomonas-sp|naric|urinesed	Trichomonas sp [#/area] in Urine sediment by Microscopy low power field	l	/[HPF]				
43402-7	erythrocyte-sedimentation-rate|vel|bld	ESR	l	mm/h				
43403-5	neisseria-gonorrhoeae-dna|pres|xxx|probe-amp-sig	Neisseria gonorrhoeae DNA [Presence] in Unspecified specimen by Probe with signal amplification	l					
43404-3	chlamydia-trachomatis-dna|pres|xxx|probe-amp-sig	Chlamydia trachomatis DNA [Presence] in Unspecified specimen by Probe with signal amplification	l					
43410-0	bacteria-identified|id|cvx|culture	Bacteria identified in Cervix by Culture	l					
43583-4	lipoprotein-little-a|conc|ser|mol	Lipoprotein a [Moles/volume] in Serum or Plasma	l	nmol/L				
43599-0	hiv-1-ab|acnc|ser|if	HIV 1 Ab [Units/volume] in Serum by Immunofluorescence	l					
43625-3	acetylcholine-receptor-ab|pres|ser	Acetylcholine receptor Ab [Presence] in Serum	l					
43712-9	albumin|pres|ser	Albumin [Presence] in Serum or Plasma	l					
43734-3	coagulation-surface-induced|time|ppp	aPTT	l	s		10	400	s
43755-8	casts|naric|urinesed	Casts [#/area] in Urine sediment by Automated count	l	/[HPF]				
43820-0	bilirubin-direct|pres|ser	Direct bilirubin	l					
43842-4	borrelia-burgdorferi-ab|titr|ser|ia	Borrelia burgdorferi Ab [Titer] in Serum by Immunoassay	l	{titer}				
43923-2	beta-hydroxybutyrate|pres|ser	Beta hydroxybutyrate [Presence] in Serum or Plasma	l					
43983-6	amphetamines|pres|urine	Amphetamines [Presence] in Urine by Screen method >500 ng/mL	l					
44033-9	bilirubin|pres|urine	Total bilirubin	l					
44040-4	basophils|pres|csf	Basophils [Presence] in Cerebral spinal fluid by Light microscopy	l					
44098-2	microscopic-observation|id|xxx|wayson-stain	Microscopic observation [Identifier] in Unspecified specimen by Wayson stain	l					
44263-2	influenza-virus-a-rna|acnc|xxx|probe-amp-tar	Influenza virus A RNA [Units/volume] (viral load) in Unspecified specimen by NAA with probe detection	l					
44293-9	albumin-globulin|mratio|urine	Albumin/Globulin [Mass Ratio] in Urine by Electrophoresis	l	{ratio}				
44294-7	albumin-globulin|mratio|urine|24h	Albumin/Globulin [Mass Ratio] in 24 hour Urine by Electrophoresis	l	{ratio}				
44326-7	iron|pres|ser	Iron [Presence] in Serum or Plasma	l					
44374-7	homocysteine|pres|ser	Homocysteine [Presence] in Serum or Plasma	l					
44375-4	homocysteine|pres|bld	Homocysteine [Presence] in Blood	l					
44389-5	iga|pres|ser	IgA [Presence] in Serum	l					
44396-0	insulin|pres|ser	Insulin [Presence] in Serum or Plasma	l					
44416-6	urea-nitrogen-creatinine|mratio|urine	Urea nitrogen/Creatinine [Mass Ratio] in Urine	l	g/g{creat}				
44429-9	albumin-globulin|mratio|ser	Albumin/Globulin [Mass Ratio] in Serum or Plasma by Electrophoresis	l	{ratio}				
44452-1	borrelia-burgdorferi-ab|acnc|ser|ib	Borrelia burgdorferi Ab [Units/volume] in Serum by Immunoblot	l					
44453-9	borrelia-burgdorferi-ab|acnc|csf|ib	Borrelia burgdorferi Ab [Units/volume] in Cerebral spinal fluid by Immunoblot	l					
44560-1	influenza-virus-a-ag|pres|nose|if	Influenza virus A Ag [Presence] in Nose by Immunofluorescence	l					
44563-5	influenza-virus-a-ag|pres|nose	Influenza virus A Ag [Presence] in Nose	l					
44564-3	influenza-virus-a-ag|pres|nose|ia	Influenza virus A Ag [Presence] in Nose by Immunoassay	l					
44573-4	influenza-virus-b-ag|pres|nose|if	Influenza virus B Ag [Presence] in Nose by Immunofluorescence	l					
44575-9	influenza-virus-b-ag|pres|nose|ia	Influenza virus B Ag [Presence] in Nose by Immunoassay	l					
44577-5	influenza-virus-b-ag|pres|nose	Influenza virus B Ag [Presence] in Nose	l					
44594-0	ige|pres|ser	IgE [Presence] in Serum	l					
44616-1	code:44616-1	Pulse oximetry panel		%				
44651-8	code:44651-8	Tissue cores.positive.carcinoma in Tissue core						
44652-6	code:44652-6	Total number of cores in Tissue core						
44654-2	code:44654-2	Tissue involved by tumor in Prostate tumor		%				
44667-4	code:44667-4	Site of distant metastasis in Breast tumor						
44668-2	code:44668-2	Deprecated M stage of distant metastasis Qualitative by CAP cancer protocols		mm				
44734-2	urea-nitrogen-creatinine|mratio|bld	Urea nitrogen/Creatinine [Mass Ratio] in Blood	l	g/g{creat}				
44751-6	nuclear-ab|pres|ser	Nuclear Ab [Presence] in Serum by Immunofluorescence (IF) rat kidney	l					
44752-4	nuclear-ab|acnc|ser	Nuclear Ab [Units/volume] in Serum by Immunofluorescence (IF) rat kidney	l	[IU]/mL				
44873-8	hiv-1+2-ab|pres|ser|ib	HIV 1+2 Ab [Presence] in Serum by Immunoblot	l					
44915-7	cholesterol-in-ldl-cholesterol-in-hdl|sratio|ser	Cholesterol in LDL/Cholesterol in HDL [Molar ratio] in Serum or Plasma	l					
44923-1	hemoglobin-s-hemoglobin-total|frac|bld	Hemoglobin S/Hemoglobin.total in Blood by HPLC	l	%				
44963-7	code:44963-7	Capillary refill [Time] of Nail bed		s				
44967-8	code:44967-8	EKG lead						
44973-6	code:44973-6	QRS dur {EKG lead}		ms				
44974-4	code:44974-4	Pulse intensity Palpation						
44975-1	code:44975-1	Q-T interval {EKG lead}		s				
44976-9	code:44976-9	P-R interval {EKG lead}		s				
45033-8	code:45033-8	Cardiovascular physiologic and EKG assessment panel						
45043-7	microscopic-observation|id|xxx|tzanck-smear	Microscopic observation [Identifier] in Unspecified specimen by Tzanck smear	l					
45078-3	chlamydia-trachomatis-rrna|pres|cvx|probe	Chlamydia trachomatis rRNA [Presence] in Cervix by Probe	l					
45080-9	chlamydia-trachomatis-rrna|pres|vag|probe	Chlamydia trachomatis rRNA [Presence] in Vaginal fluid by Probe	l					
45084-1	chlamydia-trachomatis-dna|pres|vag|probe-amp-tar	Chlamydia trachomatis DNA [Presence] in Vaginal fluid by NAA with probe detection	l					
45142-7	sjogrens-syndrome-b-extractable-nuclear-ab|acnc|ser	Sjogrens syndrome-B extractable nuclear Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]/mL				
45151-8	neutrophil-cytoplasmic-ab|acnc|ser	Neutrophil cytoplasmic Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]/mL				
45161-7	hepatitis-b-virus-dna|lncnc|ser|probe-amp-tar	Hepatitis B virus DNA [Log #/volume] (viral load) in Serum or Plasma by NAA with probe detection	l	{Log_copies}/mL				
45189-8	borrelia-burgdorferi-ab|pres|csf|if	Borrelia burgdorferi Ab [Presence] in Cerebral spinal fluid by Immunofluorescence	l					
45208-6	hemoglobin-a|pres|bld	Hemoglobin A [Presence] in Blood by Electrophoresis	l					
45275-5	bacteria-identified|id|bld|aerobic-culture-25-deg-c-incubation	Bacteria identified in Blood by Aerobe culture 25 degree C incubation	l					
45276-3	bacteria-identified|id|bld|anaerobic-culture-25-deg-c-incubation	Bacteria identified in Blood by Anaerobe culture 25 degree C incubation	l					
45383-7	leukocytes|naric|urinesed	WBC	l	/[HPF]				
45390-2	epithelial-cells-squamous|naric|urinesed	Epithelial cells.squamous [#/area] in Urine sediment by Microscopy low power field	l	/[HPF]				
45391-0	epithelial-cells-renal|naric|urinesed	Epithelial cells.renal [#/area] in Urine sediment by Microscopy low power field	l	/[HPF]				
45473-6	code:45473-6	advance directive - living will						
45735-8	code:45735-8	Weight loss						
46099-8	calcium^^corrected-for-albumin|conc|ser	Calcium [Mass/volume] corrected for albumin in Serum or Plasma	l	mg/dL	40.078			
46110-3	rubella-virus-ab-igg|titr|csf	Rubella virus IgG Ab [Titer] in Cerebral spinal fluid	l	{titer}				
46126-9	endomysium-ab-iga|pres|ser	Endomysium IgA Ab [Presence] in Serum by Immunofluorescence	l					
46128-5	tissue-transglutaminase-ab-iga|acnc|ser	Tissue transglutaminase IgA Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]/L				
46130-1	prealbumin|conc|ser	Prealbumin [Mass/volume] in Serum or Plasma by Nephelometry	l	g/dL				
46133-5	epithelial-cells|naric|urinesed	Epithelial cells [#/area] in Urine sediment by Microscopy low power field	l	/[HPF]				
46134-3	granular-casts|naric|urinesed	Granular casts [#/area] in Urine sediment by Microscopy high power field	l	/[LPF]				
46135-0	hyaline-casts|naric|urinesed	Hyaline casts [#/area] in Urine sediment by Microscopy high power field	l	/[LPF]				
46137-6	triple-phosphate-crystals|naric|urinesed	Triple phosphate crystals [#/area] in Urine sediment by Microscopy high power field	l	/[LPF]				
46138-4	urate-crystals|naric|urinesed	Urate crystals [#/area] in Urine sediment by Microscopy high power field	l	/[LPF]				
46154-1	trichomonas-vaginalis-rrna|pres|xxx|probe-amp-tar	Trichomonas vaginalis rRNA [Presence] in Unspecified specimen by NAA with probe detection	l					
46203-6	reagin-ab|titr|csf	Reagin Ab [Titer] in Cerebral spinal fluid	l	{titer}				
46239-0	code:46239-0	CHIEF COMPLAINT AND REASON FOR VISIT						
46240-8	sec:encounters	Encounters						
46241-6	sec:admission-dx	Admission diagnosis						
46264-8	sec:devices	Devices						
46266-3	myeloperoxidase-ab|acnc|ser	Myeloperoxidase Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]/mL				
46267-1	proteinase-3-ab|acnc|ser	Proteinase 3 Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]/mL				
46278-8	code:46278-8	DXA Hip-L ArMass BMD		g/cm2				
46288-7	code:46288-7	US Guidance for biopsy of Prostate						
46417-2	coagulation-tissue-factor-induced|time|bldc	PT	l	s				
46418-0	coagulation-tissue-factor-induced-inr|reltime|bldc	INR	l	min				
46419-8	erythrocytes|naric|urinesed	RBC	l	/[HPF]				
46420-6	leukocyte-clumps|naric|urinesed	Leukocyte clumps [#/area] in Urine sediment by Microscopy high power field	l	/[HPF]				
46421-4	mucus|naric|urinesed	Mucus [#/area] in Urine sediment by Microscopy high power field	l	/[LPF]				
46482-6	code:46482-6	Transferring [OASIS]						
46702-7	leukocytes|naric|urinesed	WBC	l	/[HPF]				
46746-4	phenylketonuria-and-variants-or-biopterin-defects|imp|bld-dot	Phenylketonuria and variants/Biopterin defects newborn screen interpretation	l					
46762-1	congenital-hypothyroidism|imp|bld-dot	Congenital hypothyroidism newborn screen interpretation	l					
46769-6	cystic-fibrosis|imp|bld-dot	Cystic fibrosis newborn screen interpretation	l					
46977-5	benzodiazepines|conc|ser	Benzodiazepines [Mass/volume] in Serum or Plasma by Confirmatory method	l	ng/mL				
46978-3	salicylates|conc|ser	Salicylates [Mass/volume] in Serum or Plasma by Confirmatory method	l	mg/dL	138.12			
47083-1	igg|conc|urine|24h	IgG [Mass/volume] in 24 hour Urine	l	mg/dL				
47091-4	methylmalonate|rate|urine|24h	Methylmalonate [Moles/time] in 24 hour Urine	l	mg/(24.h)	118.09			
47092-2	natriuretic-peptide-b|conc|ser|mol	BNP	l	pmol/L				
47109-4	gentamicin|conc|ser|mol	Gentamicin [Moles/volume] in Serum or Plasma	l	umol/L				
47212-6	chlamydia-trachomatis-dna|id|xxx|probe-amp-tar	Chlamydia trachomatis DNA [Identifier] in Unspecified specimen by NAA with probe detection	l					
47216-7	hepatitis-b-virus-dna|ncnc|ser|probe-amp-tar-detection-limit-200-copies-ml	Hepatitis B virus DNA [#/volume] (viral load) in Serum or Plasma by Probe and target amplification method detection limit = 200 copies/ml	l	{copies}/mL				
47235-7	reagin-ab|titr|xxx|vdrl	Reagin Ab [Titer] in Unspecified specimen by VDRL	l	{titer}				
47252-2	hepatitis-c-virus-rna|lncnc|ser|probe-amp-tar	Hepatitis C virus RNA [Log #/volume] (viral load) in Serum or Plasma by NAA with probe detection	l	{log_copies}/mL				
47299-3	dna-double-strand-ab|acnc|ser	DNA double strand Ab [Units/volume] in Serum by Farr method	l	[IU]/mL				
47383-5	nuclear-ab|pres|ser	Nuclear Ab [Presence] in Serum by Immunoassay	l					
47387-6	neisseria-gonorrhoeae-dna|pres|genital|probe-amp-tar	Neisseria gonorrhoeae DNA [Presence] in Genital specimen by NAA with probe detection	l					
47390-0	toxoplasma-gondii-ab-igg|acnc|ser|dye-test	Toxoplasma gondii IgG Ab [Units/volume] in Serum by Sabin dye test	l					
47420-5	sec:functional	Functional status						
47476-7	reagin-ab|titr|xxx	Reagin Ab [Titer] in Unspecified specimen	l	{titer}				
47519-4	sec:procedures	Procedures						
47579-8	bicarbonate|rate|urine|24h|mol	Bicarbonate	l	mmol/(24.h)				
47580-6	bicarbonate|conc|urine|24h|mol	Bicarbonate	l	mmol/L				
47596-2	calcium-ionized|conc|bld	Ionized calcium	l	mg/dL	40.078			
47600-2	ceruloplasmin|conc|ser|mol	Ceruloplasmin [Moles/volume] in Serum or Plasma	l	umol/L				
47612-7	cystatin-c|conc|urine	Cystatin C [Mass/volume] in Urine	l	mg/L				
47678-8	lactate-dehydrogenase|ccnc|urine|24h	LDH	l	[IU]/L				
47999-8	code:47999-8	DNA region name [Identifier]						
48000-4	code:48000-4	Chromosome [Identifier] in Blood or Tissue by Molecular genetics method						
48001-2	code:48001-2	Cytogenetic (chromosome) location						
48002-0	code:48002-0	Genomic source class [Type]						
48004-6	code:48004-6	DNA change (c.HGVS)						
48005-3	code:48005-3	Amino acid change (pHGVS)						
48013-7	code:48013-7	Genomic reference sequence [ID]						
48018-6	code:48018-6	Gene studied [ID]						
48019-4	code:48019-4	DNA change type						
48035-0	hemoglobin|pres|csf	Hgb	l					
48058-2	fibrin-d-dimer-ddu|conc|ppp	Fibrin D-dimer DDU [Mass/volume] in Platelet poor plasma by Immunoassay	l	ug/L{DDU}				
48065-7	fibrin-d-dimer-feu|conc|ppp	Fibrin D-dimer FEU [Mass/volume] in Platelet poor plasma	l	ng/mL{FEU}				
48066-5	fibrin-d-dimer-ddu|conc|ppp	Fibrin D-dimer DDU [Mass/volume] in Platelet poor plasma	l	ug/L{DDU}				
48067-3	fibrin-d-dimer-feu|conc|ppp	Fibrin D-dimer FEU [Mass/volume] in Platelet poor plasma by Immunoassay	l	ng/mL{FEU}				
48148-1	osmolality|osmol|urine	Osmolality of Urine by calculation	l	mosm/kg				
48332-1	code:48332-1	10 minute Apgar panel						
48347-9	levetiracetam|conc|ser	levETIRAcetam [Moles/volume] in Serum or Plasma	l	ug/mL	170.21			
48391-7	carbon-dioxide|conc|bldv|mol	CO2	l	mmol/L				
48425-3	troponin-t-cardiac|conc|bld	Troponin T.cardiac [Mass/volume] in Blood	l	ug/L				
48426-1	troponin-t-cardiac|pres|bld	Troponin T.cardiac [Presence] in Blood	l					
48510-2	hiv-1-rna|lncnc|ser|probe-amp-tar-detection-limit-1-7-log-copies-ml	HIV 1 RNA [Log #/volume] (viral load) in Serum or Plasma by Probe and target amplification method detection limit = 1.7 log copies/mL	l	{Log_copies}/mL				
48511-0	hiv-1-rna|ncnc|ser|probe-amp-tar-detection-limit-50-copies-ml	HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by Probe and target amplification method detection limit = 50 copies/mL	l	{copies}/mL				
48551-6	hiv-1-rna|ncnc|ser|probe-amp-tar-detection-limit-400-copies-ml	HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by Probe and target amplification method detection limit = 400 copies/mL	l	{copies}/mL				
48552-4	hiv-1-rna|lncnc|ser|probe-amp-tar-detection-limit-2-6-log-copies-ml	HIV 1 RNA [Log #/volume] (viral load) in Serum or Plasma by Probe and target amplification method detection limit = 2.6 log copies/mL	l	{Log_copies}/mL				
48576-3	hepatitis-c-virus-rna|pres|xxx|probe-amp-sig	Hepatitis C virus RNA [Presence] in Unspecified specimen by Probe with signal amplification	l					
48590-4	coagulation-surface-induced^after-addition-of-apc|time|ppp	aPTT in Platelet poor plasma by Coagulation assay --after addition of APC	l	s				
48642-3	glomerular-filtration-rate-1-73-sq-m-predicted-non-black|arvrat|ser|mdrd	Glomerular filtration rate/1.73 sq M.predicted among non-blacks [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (MDRD)	l	mL/min/{1.73_m2}				
48643-1	glomerular-filtration-rate-1-73-sq-m-predicted-black|arvrat|ser|mdrd	Glomerular filtration rate/1.73 sq M.predicted among blacks [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (MDRD)	l	mL/min/{1.73_m2}				
48650-6	hepatitis-b-virus-dna|ncnc|ser|probe-amp-tar-detection-limit-500-copies-ml	Hepatitis B virus DNA [#/volume] (viral load) in Serum or Plasma by Probe and target amplification method detection limit = 500 copies/mL	l	{copies}/mL				
48664-7	fibrinogen|conc|ppp	Fibrinogen [Mass/volume] in Platelet poor plasma by Coagulation.derived	l	mg/dL		10	2000	mg/dL
48676-1	code:48676-1	HER2 [Interpretation] in Tissue						
48683-7	streptococcus-agalactiae-dna|pres|xxx|probe-amp-tar	Streptococcus agalactiae DNA [Presence] in Unspecified specimen by NAA with probe detection	l					
48703-3	hematocrit|vfrac|bld	Hct	l	%		5	80	%
48712-4	microscopic-observation|id|genital|gram-stain	Microscopic observation [Identifier] in Genital specimen by Gram stain	l					
48765-2	sec:allergies	Allergies						
48766-0	code:48766-0	Information source						
48767-8	code:48767-8	Annotation Comment						
48768-6	sec:payers	Payers						
48999-7	urea|rate|urine|24h	Urea	l	g/(24.h)	60.056			
49041-7	testosterone|conc|ser	Testosterone [Mass/volume] in Serum or Plasma by Detection limit <= 1.0 ng/dL	l	ng/dL	288.42	0	5000	ng/dL
49042-5	testosterone-free|conc|ser	Testosterone Free [Mass/volume] in Serum or Plasma by Detection limit <= 1.0 ng/dL	l	pg/mL	288.42			
49047-4	globulin|conc|urine	Globulin [Mass/volume] in Urine by Electrophoresis	l	g/dL				
49096-1	chlamydia-trachomatis-dna|acnc|xxx|probe-amp-tar	Chlamydia trachomatis DNA [Units/volume] in Unspecified specimen by NAA with probe detection	l					
49103-5	leukocyte-casts|naric|urinesed	WBC casts [#/area] in Urine sediment by Microscopy high power field	l	/[LPF]				
49130-8	cholesterol-in-hdl|conc|ser	HDL	l	mg/dL	386.654	2	200	mg/dL
49132-4	cholesterol-in-ldl|conc|ser	LDL	l	mg/dL	386.654	1	1000	mg/dL
49133-2	cholesterol-in-vldl|conc|ser	VLDL	l	mg/dL	386.654			
49137-3	hemoglobin|conc|urine	Hgb	l	mg/dL	16114.5			
49220-7	prolactin|conc|ser	Prolactin [Mass/volume] in Serum or Plasma by 3rd IS	l	ng/mL				
49310-6	nuclear-ab-pattern|imp|ser	Nuclear Ab pattern [Interpretation] in Serum Narrative	l					
49311-4	nuclear-ab-pattern|imp|ser	Nuclear Ab pattern [Interpretation] in Serum by Immunofluorescence Narrative	l					
49347-8	cytomegalovirus-dna|ncnc|urine|probe-amp-tar	Cytomegalovirus DNA [#/volume] (viral load) in Urine by NAA with probe detection	l	{copies}/mL				
49357-7	hepatitis-b-virus-dna|acnc|csf|probe-amp-tar	Hepatitis B virus DNA [Units/volume] (viral load) in Cerebral spinal fluid by NAA with probe detection	l	[IU]/mL				
49360-1	hepatitis-b-virus-dna|acnc|xxx|probe-amp-tar	Hepatitis B virus DNA [Units/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	[IU]/mL				
49362-7	hepatitis-b-virus-dna|ncnc|xxx|probe-amp-tar	Hepatitis B virus DNA [#/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	{copies}/mL				
49363-5	hepatitis-b-virus-dna|ncnc|csf|probe-amp-tar	Hepatitis B virus DNA [#/volume] (viral load) in Cerebral spinal fluid by NAA with probe detection	l	{copies}/mL				
49366-8	hepatitis-b-virus-dna|lncnc|xxx|probe-amp-tar	Hepatitis B virus DNA [Log #/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	{Log_copies}/mL				
49367-6	hepatitis-b-virus-dna|lncnc|csf|probe-amp-tar	Hepatitis B virus DNA [Log #/volume] (viral load) in Cerebral spinal fluid by NAA with probe detection	l	{Log_copies}/mL				
49369-2	hepatitis-c-virus-rna|ncnc|csf|probe-amp-tar	Hepatitis C virus RNA [#/volume] (viral load) in Cerebral spinal fluid by NAA with probe detection	l	{copies}/mL				
49372-6	hepatitis-c-virus-rna|lncnc|xxx|probe-amp-tar	Hepatitis C virus RNA [Log #/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	{Log_copies}/mL				
49373-4	hepatitis-c-virus-rna|lncnc|csf|probe-amp-tar	Hepatitis C virus RNA [Log #/volume] (viral load) in Cerebral spinal fluid by NAA with probe detection	l	{Log_copies}/mL				
49376-7	hepatitis-c-virus-rna|acnc|xxx|probe-amp-tar	Hepatitis C virus RNA [Units/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	[IU]/mL				
49377-5	hepatitis-c-virus-rna|acnc|csf|probe-amp-tar	Hepatitis C virus RNA [Units/volume] (viral load) in Cerebral spinal fluid by NAA with probe detection	l	[IU]/mL				
49380-9	hepatitis-c-virus-rna|ncnc|xxx|probe-amp-tar	Hepatitis C virus RNA [#/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	{copies}/mL				
49497-1	platelets|ncnc|bld	PLT	l	10*3/uL		0	5000	10*3/uL
49498-9	leukocytes|ncnc|bld	WBC	l	10*3/uL		0	1000	10*3/uL
49541-6	code:49541-6	Fasting status - Reported						
49551-5	creatine-kinase-mb|conc|bld	Creatine kinase.MB [Mass/volume] in Blood	l	ng/mL				
49563-0	troponin-i-cardiac|conc|ser|hs	Troponin I.cardiac [Mass/volume] in Serum or Plasma by Detection limit <= 0.01 ng/mL	l	ng/mL				
49580-4	hiv-1+2-ab|pres|xxx|ia-rapid	HIV 1+2 Ab [Presence] in Unspecified specimen by Rapid immunoassay	l					
49683-6	code:49683-6	ERBB2 gene copy number/Chromosome 17 copy number in Tissue by FISH						
49694-3	carbon-dioxide^^adjusted-to-patient-s-actual-temperature|press|bldcoa	Carbon dioxide [Partial pressure] adjusted to patient's actual temperature in Arterial cord blood	l	mm[Hg]				
49695-0	carbon-dioxide^^adjusted-to-patient-s-actual-temperature|press|bldcov	Carbon dioxide [Partial pressure] adjusted to patient's actual temperature in Venous cord blood	l	mm[Hg]				
49755-2	crystals|pres|urinesed	Crystals [Presence] in Urine sediment by Light microscopy	l					
49758-6	hepatitis-c-virus-rna|acnc|ser|probe-amp-tar-detection-limit-5-iu-ml	Hepatitis C virus RNA [Units/volume] (viral load) in Serum or Plasma by Probe and target amplification method detection limit = 5 iU/mL	l	[IU]/mL				
49765-1	calcium|conc|bld	Calcium [Mass/volume] in Blood	l	mg/dL	40.078			
49779-2	ketones|conc|urine	Ketones [Mass/volume] in Urine	l	mg/dL				
49800-6	treponema-pallidum-ab|acnc|csf|ha	Treponema pallidum Ab [Units/volume] in Cerebral spinal fluid by Hemagglutination	l					
49890-7	hiv-1-rna|lncnc|xxx|probe-amp-tar	HIV 1 RNA [Log #/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	{Log_copies}/mL				
49896-4	human-papilloma-virus-16+18+31+33+35+39+45+51+52+56+58+59+68-dna|pres|xxx|probe-amp-tar	Human papilloma virus 16+18+31+33+35+39+45+51+52+56+58+59+68 DNA [Presence] in Unspecified specimen by NAA with probe detection	l					
49905-3	hiv-1-ab|pres|xxx|ia-rapid	HIV 1 Ab [Presence] in Unspecified specimen by Rapid immunoassay	l					
50021-5	oxycodone|conc|ser	oxyCODONE [Mass/volume] in Serum, Plasma or Blood by Screen method	l	ng/mL				
50024-9	virus-identified|id|xxx|shell-vial-culture	Virus identified in Unspecified specimen by Shell vial culture	l					
50044-7	glomerular-filtration-rate-1-73-sq-m-predicted-female|arvrat|ser|mdrd	Glomerular filtration rate/1.73 sq M.predicted among females [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (MDRD)	l	mL/min/{1.73_m2}				
50064-5	code:50064-5	Ideal body weight		kg				
50190-8	code:50190-8	Iron and Iron binding capacity panel - Serum or Plasma						
50210-4	glomerular-filtration-rate-1-73-sq-m-predicted|arvrat|ser|cystatin	eGFR	l	mL/min/{1.73_m2}				
50221-1	bacteria|pres|urine	Bacteria [Presence] in Urine by Automated	l					
50225-2	epithelial-cells-non-squamous|pres|urine	Epithelial cells.non-squamous [Presence] in Urine by Automated	l					
50230-2	granular-casts|pres|urine	Granular casts [Presence] in Urine by Computer assisted method	l					
50231-0	hyaline-casts|pres|urine	Hyaline casts [Presence] in Urine by Automated	l					
50233-6	leukocyte-clumps|naric|urinesed	Leukocyte clumps [#/area] in Urine sediment by Automated count	l	/[HPF]				
50235-1	mucus|naric|urinesed	Mucus [#/area] in Urine sediment by Automated count	l	/[LPF]				
50237-7	trichomonas-sp|pres|urine	Trichomonas sp [Presence] in Urine by Computer assisted method	l					
50240-1	yeast-budding|pres|urine	Yeast.budding [Presence] in Urine by Computer assisted method	l					
50380-5	creatinine-renal-clearance-1-73-sq-m-predicted-female|arvrat|ser	Creatinine renal clearance/1.73 sq M.predicted among females by Cockcroft-Gault formula, BSA formula	l	mL/min				
50381-3	creatinine-renal-clearance-1-73-sq-m-predicted-male|arvrat|ser	Creatinine renal clearance/1.73 sq M.predicted among males by Cockcroft-Gault formula, BSA formula	l	mL/min				
50384-7	glomerular-filtration-rate-1-73-sq-m-predicted|arvrat|ser|creatinine-based-formula-schwartz	eGFR	l	mL/min/{1.73_m2}				
50387-0	chlamydia-trachomatis-rrna|pres|cvx|probe-amp-tar	Chlamydia trachomatis rRNA [Presence] in Cervix by NAA with probe detection	l					
50388-8	neisseria-gonorrhoeae-rrna|pres|cvx|probe-amp-tar	Neisseria gonorrhoeae rRNA [Presence] in Cervix by NAA with probe detection	l					
50544-6	everolimus|conc|bld	Everolimus [Mass/volume] in Blood	l	ng/mL				
50551-1	bilirubin|pres|urine	Total bilirubin	l					
50552-9	clarity|type|urine	Clarity in Urine by Refractometry automated	l					
50553-7	color|type|urine	Color of Urine by Auto	l					
50555-2	glucose|pres|urine	Glucose	l					
50557-8	ketones|conc|urine	Ketones [Mass/volume] in Urine by Automated test strip	l	mg/dL				
50558-6	nitrite|pres|urine	Nitrite [Presence] in Urine by Automated test strip	l					
50559-4	hemoglobin|conc|urine	Hgb	l	mg/dL	16114.5			
50560-2	ph|lscnc|urine	pH of Urine by Automated test strip	l	[pH]				
50561-0	protein|conc|urine	Total protein	l	mg/dL				
50562-8	specific-gravity|rden|urine	Specific gravity of Urine by Refractometry automated	l	1				
50563-6	urobilinogen|conc|urine	Urobilinogen [Mass/volume] in Urine by Automated test strip	l	mg/dL				
50685-7	somatotropin|rate|urine|24h	Somatotropin [Mass/time] in 24 hour Urine	l	ng/(24.h)				
50689-9	treponema-pallidum-ab|pres|csf|ha	Treponema pallidum Ab [Presence] in Cerebral spinal fluid by Hemagglutination	l					
50690-7	reagin-ab|titr|ser|vdrl	Reagin Ab [Titer] in Serum by VDRL	l	{titer}				
50695-6	treponema-pallidum-ab|titr|csf|ha	Treponema pallidum Ab [Titer] in Cerebral spinal fluid by Hemagglutination	l	{titer}				
50756-6	creatine-kinase|conc|bld	CK	l	ng/mL				
50848-1	cortisol|conc|urine|24h	Cortisol [Moles/volume] in 24 hour Urine	l	mg/dL	362.46			
50927-3	tobramycin|conc|ser|mol	Tobramycin [Moles/volume] in Serum or Plasma	l	umol/L				
50981-0	carbon-dioxide^^adjusted-to-patient-s-actual-temperature|press|bldmv	Carbon dioxide [Partial pressure] adjusted to patient's actual temperature in Mixed venous blood	l	mm[Hg]				
50984-4	horowitz-index|ratio|blda+inhl-gas	Horowitz index in Arterial blood	l	mm[Hg]				
51190-7	albumin|conc|urine|24h	Albumin [Mass/volume] in 24 hour Urine by Electrophoresis	l	mg/dL				
51474-5	treponema-pallidum-ab|acnc|csf	Treponema pallidum Ab [Units/volume] in Cerebral spinal fluid	l					
51475-2	treponema-pallidum-ab|titr|csf	Treponema pallidum Ab [Titer] in Cerebral spinal fluid	l	{titer}				
51478-6	mucus|ncnc|urine	Mucus [#/volume] in Urine by Automated count	l	/uL				
51480-2	bacteria|ncnc|urine	Bacteria [#/volume] in Urine by Automated count	l	/uL				
51481-0	yeast|ncnc|urine	Yeast [#/volume] in Urine by Automated count	l	/uL				
51482-8	crystals|ncnc|urine	Crystals [#/volume] in Urine by Automated count	l	/uL				
51483-6	casts|ncnc|urine	Casts [#/volume] in Urine by Automated count	l	/uL				
51484-4	hyaline-casts|ncnc|urine	Hyaline casts [#/volume] in Urine by Automated count	l	/uL				
51485-1	epithelial-cells-non-squamous|ncnc|urine	Epithelial cells.non-squamous [#/volume] in Urine by Automated count	l	/uL				
51486-9	epithelial-cells-squamous|ncnc|urine	Epithelial cells.squamous [#/volume] in Urine by Automated count	l	/uL				
51487-7	leukocytes|ncnc|urine	WBC	l	/uL				
51584-1	granulocytes-immature|ncnc|bld	Immature granulocytes [#/volume] in Blood	l	10*3/uL				
51585-8	other-cells|ncnc|bld	Other cells [#/volume] in Blood by Manual count	l	10*3/uL				
51596-5	glucose|conc|bldc	Glucose	l	mg/dL	180.156	5	2500	mg/dL
51597-3	code:51597-3	Glucose [Moles/volume] in Serum or Plasma --1 hour post 75 g glucose PO		mmol/L				
51631-0	platelet-distribution-width|ratio|bld	Platelet distribution width [Ratio] in Blood	l	%				
51695-5	chloride|rate|urine|24h	Chloride [Mass/time] in 24 hour Urine	l	g/(24.h)	35.453			
51700-3	microscopic-observation|id|xxx|lactophenol-blue	Microscopic observation [Identifier] in Unspecified specimen by Lactophenol blue	l					
51720-1	potassium|rate|urine|24h	Potassium [Mass/time] in 24 hour Urine	l	g/(24.h)	39.098			
51731-8	oxygen-saturation|frac|bldv	Oxygen saturation Calculated from oxygen partial pressure in Venous blood	l	%				
51732-6	oxygen-saturation|frac|bldc	Oxygen saturation Calculated from oxygen partial pressure in Capillary blood	l	%				
51733-4	oxygen-saturation|frac|blda	Oxygen saturation Calculated from oxygen partial pressure in Arterial blood	l	%				
51780-5	hiv-1-rna|lncnc|ser|probe-amp-tar-detection-limit-0-5-log-copies-ml	HIV 1 RNA [Log #/volume] (viral load) in Serum or Plasma by Probe and target amplification method detection limit = 0.5 log copies/mL	l	{Log_copies}/mL				
51781-3	carbon-dioxide|conc|bldc|mol	CO2	l	mmol/L				
51790-4	erythrocyte-casts|naric|urinesed	RBC casts [#/area] in Urine sediment by Microscopy high power field	l	/[LPF]				
51801-9	myeloperoxidase-ab|titr|ser	Myeloperoxidase Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
51829-0	lactate|conc|bldc	Lactate [Mass/volume] in Capillary blood	l	mg/dL	90.078			
51847-2	sec:assessment-plan	Assessment and plan						
51848-0	sec:assessment	Assessment						
51899-3	code:51899-3	Details Document						
51916-5	herpes-simplex-virus-1-ab-igg|pres|ser|ia	Herpes simplex virus 1 IgG Ab [Presence] in Serum or Plasma by Immunoassay	l					
51924-9	neutrophil-cytoplasmic-ab|titr|ser	Neutrophil cytoplasmic Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
51928-0	ribonucleoprotein-extractable-nuclear-ab|acnc|ser	Ribonucleoprotein extractable nuclear Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]				
51963-7	code:51963-7	Medication assessed [ID]						
51969-4	code:51969-4	Genetic analysis report						
51990-0	panel:bmp	BMP	l					
52521-2	code:52521-2	Overall Plan of Care/Advance Care Directives						
52731-7	code:52731-7	Repetition of Three Words						
52732-5	code:52732-5	Temporal orientation - current year						
53027-9	cyclic-citrullinated-peptide-ab|acnc|ser	Cyclic citrullinated peptide Ab [Units/volume] in Serum	l	[arb'U]/mL				
53028-7	cyclic-citrullinated-peptide-ab|pres|ser	Cyclic citrullinated peptide Ab [Presence] in Serum	l					
53061-8	ketones|conc|bld|mol	Ketones [Moles/volume] in Blood	l	mmol/L				
53115-2	granulocytes-immature|ncnc|bld	Immature granulocytes [#/volume] in Blood by Automated count	l	10*3/uL				
53131-9	calcium-oxalate-crystals|naric|urinesed	Calcium oxalate crystals [#/area] in Urine sediment by Microscopy low power field	l	/[HPF]				
53132-7	epithelial-cells-non-squamous|naric|urinesed	Epithelial cells.non-squamous [#/area] in Urine sediment by Microscopy low power field	l	/[HPF]				
53229-1	prealbumin|rate|urine|24h	Prealbumin [Mass/time] in 24 hour Urine	l	g/(24.h)				
53250-7	influenza-virus-a-rna|ncnc|xxx|probe-amp-tar	Influenza virus A RNA [#/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	{copies}/mL				
53251-5	influenza-virus-b-rna|ncnc|xxx|probe-amp-tar	Influenza virus B RNA [#/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	{copies}/mL				
53266-3	yeast-budding|ncnc|urine	Yeast.budding [#/volume] in Urine by Computer assisted method	l	/uL				
53269-7	yeast-budding|naric|urine	Yeast.budding [#/area] in Urine by Computer assisted method	l					
53271-3	epithelial-cells-renal|pres|urine	Epithelial cells.renal [Presence] in Urine by Computer assisted method	l					
53274-7	epithelial-cells-renal|ncnc|urine	Epithelial cells.renal [#/volume] in Urine by Computer assisted method	l	/uL				
53278-8	erythrocyte-casts|pres|urine	RBC casts [Presence] in Urine by Computer assisted method	l					
53279-6	leukocyte-casts|pres|urine	WBC casts [Presence] in Urine by Computer assisted method	l					
53282-0	granular-casts|ncnc|urine	Granular casts [#/volume] in Urine by Computer assisted method	l	/uL				
53285-3	erythrocyte-casts|ncnc|urine	RBC casts [#/volume] in Urine by Computer assisted method	l	/uL				
53286-1	leukocyte-casts|ncnc|urine	WBC casts [#/volume] in Urine by Computer assisted method	l	/uL				
53292-9	erythrocytes|pres|urine	RBC	l					
53294-5	epithelial-cells-non-squamous|naric|urinesed	Epithelial cells.non-squamous [#/area] in Urine sediment by Automated count	l	/[HPF]				
53296-0	calcium-oxalate-crystals|ncnc|urine	Calcium oxalate crystals [#/volume] in Urine by Computer assisted method	l	/uL				
53298-6	triple-phosphate-crystals|ncnc|urine	Triple phosphate crystals [#/volume] in Urine by Computer assisted method	l	/uL				
53301-8	urate-crystals|ncnc|urine	Urate crystals [#/volume] in Urine by Computer assisted method	l	/uL				
53306-7	calcium-oxalate-crystals|naric|urine	Calcium oxalate crystals [#/area] in Urine by Computer assisted method	l					
53308-3	triple-phosphate-crystals|naric|urine	Triple phosphate crystals [#/area] in Urine by Computer assisted method	l					
53311-7	urate-crystals|naric|urine	Urate crystals [#/area] in Urine by Computer assisted method	l					
53316-6	leukocytes|pres|urine	WBC	l					
53317-4	leukocyte-clumps|pres|urine	Leukocyte clumps [Presence] in Urine by Automated	l					
53318-2	epithelial-cells-squamous|pres|urine	Epithelial cells.squamous [Presence] in Urine by Automated	l					
53319-0	crystals|pres|urine	Crystals [Presence] in Urine by Automated	l					
53320-8	casts|pres|urine	Casts [Presence] in Urine by Automated	l					
53321-6	mucus|pres|urine	Mucus [Presence] in Urine by Automated	l					
53322-4	crystals|naric|urinesed	Crystals [#/area] in Urine sediment by Automated count	l	/[HPF]				
53326-5	specific-gravity|rden|urine	Specific gravity of Urine by Automated test strip	l	1				
53327-3	bilirubin|conc|urine	Total bilirubin	l	mg/dL	584.662			
53328-1	glucose|conc|urine	Glucose	l	mg/dL	180.156			
53329-9	crystals-amorphous|pres|urine	Crystals.amorphous [Presence] in Urine by Computer assisted method	l					
53331-5	crystals-amorphous|ncnc|urine	Crystals.amorphous [#/volume] in Urine by Computer assisted method	l	/uL				
53332-3	crystals-amorphous|naric|urine	Crystals.amorphous [#/area] in Urine by Computer assisted method	l					
53355-4	trichomonas-sp|ncnc|urine	Trichomonas sp [#/volume] in Urine by Computer assisted method	l	/uL				
53357-0	trichomonas-sp|naric|urine	Trichomonas sp [#/area] in Urine by Computer assisted method	l					
53379-4	hiv-1-ab|pres|xxx	HIV 1 Ab [Presence] in Unspecified specimen	l					
53530-2	albumin|conc|urine|24h	Microalbumin [Mass/volume] in 24 hour Urine by Detection limit <= 1.0 mg/L	l	mg/dL				
53531-0	albumin|conc|urine	Microalbumin [Mass/volume] in Urine by Detection limit <= 1.0 mg/L	l	mg/dL				
53532-8	albumin|rate|urine|24h	Microalbumin [Mass/time] in 24 hour Urine by Detection limit <= 1.0 mg/L	l	mg/(24.h)				
53553-4	estimated-average-glucose|conc|bld|mol	Glucose mean value [Moles/volume] in Blood Estimated from glycated hemoglobin	l	mmol/L				
53763-9	cytomegalovirus-dna|lncnc|xxx|probe-amp-tar	Cytomegalovirus DNA [Log #/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	{Log_copies}/mL				
53776-1	hepatitis-a-virus-ab|imp|ser	Hepatitis A virus Ab [Interpretation] in Serum	l					
53833-0	myoglobin|conc|bld	Myoglobin [Mass/volume] in Blood	l	ng/mL				
53844-7	code:53844-7	BRAF gene targeted mutation analysis in Blood or Tissue by Molecular genetics method						
53846-2	buprenorphine|conc|ser	Buprenorphine [Mass/volume] in Serum or Plasma by Confirmatory method	l	ng/mL				
53879-3	neisseria-gonorrhoeae-rrna|pres|vag|probe-amp-tar	Neisseria gonorrhoeae rRNA [Presence] in Vaginal fluid by NAA with probe detection	l					
53904-9	microscopic-observation|id|sputum|rhodamine-auramine-fluorochrome-stain	Microscopic observation [Identifier] in Sputum by Rhodamine-auramine fluorochrome stain	l					
53905-6	microscopic-observation|id|urine|rhodamine-auramine-fluorochrome-stain	Microscopic observation [Identifier] in Urine by Rhodamine-auramine fluorochrome stain	l					
53906-4	microscopic-observation|id|csf|rhodamine-auramine-fluorochrome-stain	Microscopic observation [Identifier] in Cerebral spinal fluid by Rhodamine-auramine fluorochrome stain	l					
53925-4	chlamydia-trachomatis-rrna|pres|urethra|probe-amp-tar	Chlamydia trachomatis rRNA [Presence] in Urethra by NAA with probe detection	l					
53926-2	chlamydia-trachomatis-rrna|pres|vag|probe-amp-tar	Chlamydia trachomatis rRNA [Presence] in Vaginal fluid by NAA with probe detection	l					
53927-0	neisseria-gonorrhoeae-rrna|pres|urethra|probe-amp-tar	Neisseria gonorrhoeae rRNA [Presence] in Urethra by NAA with probe detection	l					
53964-3	leukocytes|pres|urine	WBC	l					
53978-3	epithelial-cells-non-squamous|pres|urinesed	Epithelial cells.non-squamous [Presence] in Urine sediment by Light microscopy	l					
54067-4	clostridioides-difficile-toxin-genes|pres|stool|probe-amp-tar	Clostridioides difficile toxin genes [Presence] in Stool by NAA with probe detection	l					
54074-0	hemoglobin-f-hemoglobin-total|frac|bld-dot	Hemoglobin F/Hemoglobin.total in DBS	l	%				
54163-1	cytomegalovirus-dna|ncnc|urine|probe-amp-tar-detection-limit-200-copies-ml	Cytomegalovirus DNA [#/volume] (viral load) in Urine by Probe and target amplification method detection limit = 200 copies/ml	l	{copies}/mL				
54206-8	cytomegalovirus-dna|lncnc|ser|probe-amp-tar	Cytomegalovirus DNA [Log #/volume] (viral load) in Serum or Plasma by NAA with probe detection	l	{Log_copies}/mL				
54347-0	albumin|conc|ser|mol	Albumin [Moles/volume] in Serum or Plasma	l	umol/L		0.5	8	g/dL
54363-7	bilirubin|conc|bld	Total bilirubin	l	mg/dL	584.662			
54380-1	cystatin-c|conc|urine|24h	Cystatin C [Mass/volume] in 24 hour Urine	l	mg/L				
54381-9	cystatin-c|rate|urine|24h	Cystatin C [Mass/time] in 24 hour Urine	l	mg/(24.h)				
54522-8	code:54522-8	FUNCTIONAL STATUS						
54899-0	code:54899-0	Preferred language						
54910-5	dna-double-strand-ab|acnc|ser	DNA double strand Ab [Units/volume] in Serum by Immunofluorescence	l	[IU]/mL				
55109-3	code:55109-3	Complications						
55186-1	code:55186-1	Measure Document						
55229-9	code:55229-9	Immune stain study						
55233-1	code:55233-1	The material on this page will be removed in a future release. This content is deprecated and SHOULD NOT be used. Implementers are instead directed to the ([Genomics Reporting Implementation Guide](http://hl7.org/fhir/uv/genomics-reporting/index.html)) for guidance. Genetic analysis master panel-- This is the parent OBR for the panel holding all of the associated observations that can be reported with a molecular genetics analysis result.						
55277-8	code:55277-8	HIV status						
55284-4	bp-panel	BP	v	mm[Hg]				
55368-5	crystals-amorphous|naric|urinesed	Crystals.amorphous [#/area] in Urine sediment by Microscopy high power field	l	/[HPF]				
55405-5	code:55405-5	Heart failure tracking panel						
55429-5	panel:cbc	CBC	l					
55440-2	cholesterol-in-ldl|conc|ser	LDL	l	mg/dL	386.654	1	1000	mg/dL
55537-5	fentanyl|conc|ser	fentaNYL [Moles/volume] in Serum or Plasma	l	ug/mL	336.47			
55557-3	nicotine|conc|ser|mol	Nicotine [Moles/volume] in Serum or Plasma	l	umol/L				
55558-1	nicotine|conc|ser|mol	Nicotine [Moles/volume] in Serum or Plasma by Screen method	l	umol/L				
55771-0	basophils|num|csf	Basophils [#] in Cerebral spinal fluid by Manual count	l					
55778-5	eosinophils|num|csf	Eosinophils [#] in Cerebral spinal fluid by Manual count	l					
55780-1	erythrocytes-nucleated|num|csf	Nucleated erythrocytes [#] in Cerebral spinal fluid by Manual count	l					
55782-7	hemoglobin|conc|bld	Hgb	l	g/dL	16114.5	1	30	g/dL
55787-6	lymphocytes|num|csf	Lymphocytes [#] in Cerebral spinal fluid by Manual count	l					
55790-0	neutrophils-band-form|num|csf	Band form neutrophils [#] in Cerebral spinal fluid by Manual count	l					
55791-8	neutrophils|num|csf	ANC	l					
55794-2	other-cells|num|csf	Other cells [#] in Cerebral spinal fluid by Manual count	l					
55805-6	cyclosporine|conc|bld	cycloSPORINE [Mass/volume] in Blood by LC/MS/MS	l	ng/mL	1202.61			
55806-4	mycophenolate|conc|ser	Mycophenolate [Mass/volume] in Serum or Plasma by LC/MS/MS	l	ug/mL				
55850-2	cobalamins|conc|urine	Vitamin B12	l	mg/L	1355.37			
55868-4	choriogonadotropin-beta-subunit|mom|ser	beta hCG	l	{M.o.M}				
55869-2	choriogonadotropin-beta-subunit|conc|ser	beta hCG	l	ng/mL				
55878-3	homocysteine|conc|urine|24h	Homocysteine [Moles/volume] in 24 hour Urine	l	umol/L	135.18			
55902-1	iga|conc|ser	IgA [Mass/volume] in Serum by Electrophoresis	l	mg/dL				
55920-3	c-peptide|conc|urine|24h	C peptide [Mass/volume] in 24 hour Urine	l	ug/L				
55922-9	igg|conc|ser	IgG [Mass/volume] in Serum by Electrophoresis	l	mg/dL				
55923-7	igg|rate|urine|24h	IgG [Mass/time] in 24 hour Urine	l	mg/(24.h)				
55925-2	igm|conc|ser	IgM [Mass/volume] in Serum by Electrophoresis	l	mg/dL				
55974-0	igg|conc|ser	IgG [Mass/volume] in Serum by Immune diffusion (ID)	l	mg/dL				
56063-1	code:56063-1	Circumference.at maximal protrusion of gluteus muscles Pelvis		cm				
56086-2	waist-circ	Waist	v	cm		20	300	cm
56121-7	iga|conc|urine	IgA [Mass/volume] in Urine	l	g/L				
56123-3	igm|conc|urine	IgM [Mass/volume] in Urine	l	g/L				
56147-2	parietal-cell-ab|acnc|ser	Parietal cell Ab [Units/volume] in Serum by Immunoassay	l	{Index_val}				
56476-5	hemoglobin-s-hemoglobin-total|frac|bld-dot	Hemoglobin S/Hemoglobin.total in DBS	l	%				
56477-3	thyroperoxidase-ab|acnc|ser	Thyroperoxidase Ab [Units/volume] in Serum or Plasma by Immunoassay	l	[IU]/mL				
56478-1	ethanol|conc|bld	Ethanol [Mass/volume] in Blood by Gas chromatography	l	mg/dL	46.069			
56536-6	thyroglobulin-ab|acnc|ser	Thyroglobulin Ab [Units/volume] in Serum or Plasma by Immunoassay	l	[IU]/mL				
56539-0	intrinsic-factor-ab|acnc|ser	Intrinsic factor Ab [Units/volume] in Serum by Immunoassay	l					
56540-8	glutamate-decarboxylase-65-ab|acnc|ser	Glutamate decarboxylase 65 Ab [Units/volume] in Serum by Immunoassay	l	[arb'U]/mL				
56599-4	epstein-barr-virus-capsid-ab-igm|acnc|csf|ia	Epstein Barr virus capsid IgM Ab [Units/volume] in Cerebral spinal fluid by Immunoassay	l					
56628-1	amikacin|conc|ser|mol	Amikacin [Moles/volume] in Serum or Plasma	l	umol/L				
56693-5	scl-70-extractable-nuclear-ab|pres|ser	SCL-70 extractable nuclear Ab [Presence] in Serum by Immunoblot	l					
56723-0	ribonucleoprotein-extractable-nuclear-ab|pres|ser	Ribonucleoprotein extractable nuclear Ab [Presence] in Serum by Immunoblot	l					
56724-8	sjogrens-syndrome-a-extractable-nuclear-ab|pres|ser	Sjogrens syndrome-A extractable nuclear Ab [Presence] in Serum by Immunoblot	l					
56725-5	sjogrens-syndrome-b-extractable-nuclear-ab|pres|ser	Sjogrens syndrome-B extractable nuclear Ab [Presence] in Serum by Immunoblot	l					
56730-5	smith-extractable-nuclear-ab|pres|ser	Smith extractable nuclear Ab [Presence] in Serum by Immunoblot	l					
56731-3	jo-1-extractable-nuclear-ab|pres|ser	Jo-1 extractable nuclear Ab [Presence] in Serum by Immunoblot	l					
56799-0	code:56799-0	Address						
56887-3	myoglobin|conc|ser|mol	Myoglobin [Moles/volume] in Serum or Plasma	l	nmol/L				
56888-1	hiv-1+2-ab+hiv1-p24-ag|pres|ser|ia	HIV 1+2 Ab+HIV1 p24 Ag [Presence] in Serum or Plasma by Immunoassay	l					
57017-6	code:57017-6	Privacy policy Organization						
57021-8	panel:cbc	CBC with diff	l					
57023-4	code:57023-4	Auto Differential panel - Blood						
57024-2	code:57024-2	Health Quality Measure Document						
57032-5	treponema-pallidum-ab|pres|ser|ib	Treponema pallidum Ab [Presence] in Serum by Immunoblot	l					
57133-1	doc:referral	Referral						
57203-2	code:57203-2	Episode Timing [CMS Assessment]						
57251-1	code:57251-1	Ambulation						
57413-7	mitochondria-ab|pres|ser	Mitochondria Ab [Presence] in Serum by Immunoblot	l					
57416-0	thyrotropin-receptor-ab|acnc|ser	Thyrotropin receptor Ab [Units/volume] in Serum by Immunoassay	l	[IU]/L				
57698-3	panel:lipid	Lipid panel	l					
57734-6	ketones|pres|urine	Ketones [Presence] in Urine by Automated test strip	l					
57735-3	protein|pres|urine	Total protein	l					
57739-5	centromere-ab|pres|ser	Centromere Ab [Presence] in Serum by Immunoblot	l					
57747-8	erythrocytes|ncnc|urine	RBC	l	/uL				
57751-0	hemoglobin|pres|urine	Hgb	l					
57782-5	panel:cbc	CBC with manual diff	l					
57851-8	microscopic-observation|id|urethra|wet-preparation	Microscopic observation [Identifier] in Urethra by Wet preparation	l					
57905-2	hemoglobin-gastrointestinal-lower^1st-specimen|pres|stool	Hemoglobin.gastrointestinal.lower [Presence] in Stool by Immunoassay --1st specimen	l	ng/mL				
57920-1	carbon-dioxide|conc|bldmv|mol	CO2	l	mmol/L				
57921-9	carbon-dioxide|conc|bldcoa|mol	CO2	l	mmol/L				
57922-7	carbon-dioxide-total-bicarbonate|conc|ser|mol	CO2	l	mmol/L		1	70	mmol/L
57923-5	carbon-dioxide|conc|bldcov|mol	CO2	l	mmol/L				
57974-8	hiv-1-ab|pres|csf|ib	HIV 1 Ab [Presence] in Cerebral spinal fluid by Immunoblot	l					
58144-7	code:58144-7	Resident's overall goal established during assessment process						
58156-1	code:58156-1	Care Area Assessment (CAA) results						
58410-2	panel:cbc	CBC	l					
58413-6	erythrocytes-nucleated-100-leukocytes|ratio|bld	Nucleated erythrocytes/100 leukocytes [Ratio] in Blood by Automated count	l	%				
58436-7	casts|type|urinesed	Casts [Type] in Urine sediment by Light microscopy	l					
58443-3	other-cells|ncnc|bld	Other cells [#/volume] in Blood by Automated count	l	10*3/uL				
58450-8	bilirubin|pres|urine	Total bilirubin	l					
58451-6	glutamate-decarboxylase-65-ab|conc|ser	Glutamate decarboxylase 65 Ab [Mass/volume] in Serum	l	pg/mL				
58452-4	hepatitis-b-virus-surface-ag|acnc|ser	Hepatitis B virus surface Ag [Units/volume] in Serum	l	[IU]/L				
58755-0	varicella-zoster-virus-ab-igg|acnc|csf|ia	Varicella zoster virus IgG Ab [Units/volume] in Cerebral spinal fluid by Immunoassay	l	{Index_val}				
58760-0	epstein-barr-virus-capsid-ab-igg|acnc|csf|ia	Epstein Barr virus capsid IgG Ab [Units/volume] in Cerebral spinal fluid by Immunoassay	l	{Index_val}				
58763-4	iga|rate|urine|24h	IgA [Mass/time] in 24 hour Urine	l	mg/(24.h)				
58764-2	igm|rate|urine|24h	IgM [Mass/time] in 24 hour Urine	l	mg/(24.h)				
58785-7	herpes-simplex-virus-2-ab-igg|acnc|csf|ia	Herpes simplex virus 2 IgG Ab [Units/volume] in Cerebral spinal fluid by Immunoassay	l	{Index_val}				
58786-5	herpes-simplex-virus-1-ab-igg|acnc|csf|ia	Herpes simplex virus 1 IgG Ab [Units/volume] in Cerebral spinal fluid by Immunoassay	l	{Index_val}				
58805-3	leukocytes|ncnc|urine	WBC	l	/uL				
58900-2	hiv-1+2-ab+hiv1-p24-ag|acnc|ser|ia	HIV 1+2 Ab+HIV1 p24 Ag [Units/volume] in Serum or Plasma by Immunoassay	l	{Index_val}				
58943-2	microscopic-observation|id|csf|acid-fast-stain-ziehl-neelsen	Microscopic observation [Identifier] in Cerebral spinal fluid by Acid fast stain.Ziehl-Neelsen	l					
59032-3	lactate|conc|bld	Lactate [Mass/volume] in Blood	l	mg/dL	90.078			
59069-5	nuclear-ab|pres|ser	Nuclear Ab [Presence] in Serum by Hep2 substrate	l					
59156-0	glucose|conc|urine	Glucose	l	mg/dL	180.156			
59158-6	ketones|conc|urine|mol	Ketones [Moles/volume] in Urine by Automated test strip	l	mmol/L				
59159-4	albumin-creatinine|mratio|urine|24h	Microalbumin/Creatinine [Ratio] in 24 hour Urine	l	mg/g{creat}	113.118			
59260-0	hemoglobin|conc|bld	Hgb	l	g/dL	16114.5	1	30	g/dL
59261-8	hemoglobin-a1c-hemoglobin-total|sfrac|bld	HbA1c	l	%				
59262-6	leukocyte-esterase|pres|csf	Leukocyte esterase [Presence] in Cerebral spinal fluid by Test strip	l					
59263-4	human-papilloma-virus-16-dna|pres|cvx|probe-amp-sig	Human papilloma virus 16 DNA [Presence] in Cervix by Probe with signal amplification	l					
59264-2	human-papilloma-virus-18-dna|pres|cvx|probe-amp-sig	Human papilloma virus 18 DNA [Presence] in Cervix by Probe with signal amplification	l					
59284-0	code:59284-0	Patient Consent						
59384-8	acetaminophen|pres|urine	Acetaminophen [Presence] in Urine by Screen method	l					
59408-5	spo2	SpO2	v	%		20	100	%
59419-2	hiv-1-rna|ncnc|ser|probe-amp-sig	HIV 1 RNA [#/volume] (viral load) in Plasma by Probe with signal amplification	l	{copies}/mL				
59420-0	human-papilloma-virus-16+18+31+33+35+39+45+51+52+56+58+59+66+68-dna|pres|cvx|probe-amp-sig	Human papilloma virus 16+18+31+33+35+39+45+51+52+56+58+59+66+68 DNA [Presence] in Cervix by Probe with signal amplification	l					
59467-1	erythrocyte-mean-corpuscular-hemoglobin-concentration|conc|rbc|mol	MCHC	l	mmol/L		15	50	g/dL
59468-9	erythrocyte-mean-corpuscular-hemoglobin|entsub|rbc	MCH	l	fmol				
59474-7	microscopic-observation|id|csf|acridine-orange-stain	Microscopic observation [Identifier] in Cerebral spinal fluid by Acridine orange stain	l					
59557-9	code:59557-9	Treatment status Cancer						
59570-2	urea|conc|bld	BUN	l	mg/dL	28.013			
59571-0	triglyceride|rate|urine|24h	Triglycerides	l	mmol/(24.h)	885.432			
59572-8	triglyceride|conc|urine	Triglycerides	l	mg/dL	885.432			
59574-4	bmi-percentile	BMI percentile	v	%		0	100	%
59576-9	bmi-percentile	BMI percentile	v	%		0	100	%
59644-5	cocaine|conc|ser	Cocaine [Mass/volume] in Serum or Plasma by Confirmatory method	l	ng/mL				
59646-0	cotinine|pres|urine	Cotinine [Presence] in Urine by Screen method	l					
59673-4	fentanyl|pres|urine	fentaNYL [Presence] in Urine by Screen method	l					
59768-2	code:59768-2	PROCEDURE INDICATIONS						
59769-0	code:59769-0	POSTPROCEDURE DIAGNOSIS						
59770-8	code:59770-8	PROCEDURE ESTIMATED BLOOD LOSS						
59771-6	code:59771-6	PROCEDURE IMPLANTS						
59772-4	code:59772-4	Planned Procedure						
59773-2	code:59773-2	PROCEDURE SPECIMENS TAKEN						
59774-0	code:59774-0	PROCEDURE ANESTHESIA						
59775-7	code:59775-7	PROCEDURE DISPOSITION						
59776-5	code:59776-5	PROCEDURE FINDINGS						
59784-9	code:59784-9	Disease with presumed immunity						
59785-6	code:59785-6	VIS Presentation Date						
59826-8	creatinine|conc|bld	Creatinine [Moles/volume] in Blood	l	mg/dL	113.118			
59829-2	leukocytes|nrat|urinesed	WBC	l	{WBC}/min				
59830-0	erythrocytes|nrat|urinesed	RBC	l	/min				
59847-4	code:59847-4	Histology and Behavior ICD-O-3 Cancer						
59891-2	cotinine|conc|ser	Cotinine [Moles/volume] in Serum or Plasma	l	ng/mL	176.22			
59956-3	phencyclidine|conc|ser|mol	Phencyclidine [Moles/volume] in Serum or Plasma	l	nmol/L				
60017-1	lactate-dehydrogenase|ccnc|body-fld	LDH	l	U/L				
60020-5	lactate-dehydrogenase|ccnc|periton-fld	LDH	l	U/L				
60023-9	lactate-dehydrogenase|ccnc|csf	LDH	l	U/L				
60024-7	lactate-dehydrogenase|ccnc|csf	LDH	l	U/L				
60025-4	urobilinogen|conc|urine|mol	Urobilinogen [Moles/volume] in Urine by Automated test strip	l	umol/L				
60026-2	leukocyte-esterase|pres|urine	Leukocyte esterase [Presence] in Urine by Automated test strip	l					
60048-6	acetaminophen|conc|bld	Acetaminophen [Mass/volume] in Blood	l	ug/mL	151.16			
60192-2	topiramate|conc|bld	Topiramate [Mass/volume] in Blood	l	ug/mL				
60201-1	salicylates|conc|bld	Salicylates [Mass/volume] in Blood	l	ug/mL	138.12			
60256-5	neisseria-gonorrhoeae-rrna|pres|urine|probe-amp-tar	Neisseria gonorrhoeae rRNA [Presence] in Urine by NAA with probe detection	l					
60340-7	crystals-amorphous|pres|urinesed	Crystals.amorphous [Presence] in Urine sediment by Light microscopy	l					
60433-0	leukocytes|nrat|urinesed	WBC	l	{WBC}/min				
60468-6	phenobarbital|conc|ser	PHENobarbital [Mass/volume] in Serum or Plasma by Confirmatory method	l	ug/mL	232.24			
60474-4	reticulocytes|ncnc|bld	Reticulocytes [#/volume] in Blood by Automated count	l	10*3/uL				
60568-3	code:60568-3	Pathology synoptic report						
60591-5	doc:summary	IPS						
60715-0	code:60715-0	Defensive Reaction - Head and Neck Response						
60792-9	code:60792-9	Expiratory gas flow Respiratory system airway --on ventilator		L/min				
60794-5	code:60794-5	Inspiratory gas flow Respiratory system airway --on ventilator		L/min				
61144-2	code:61144-2	Diet and Nutrition						
61146-7	sec:goals	Goals						
61149-1	code:61149-1	OBJECTIVE DATA						
61150-9	code:61150-9	SUBJECTIVE						
61151-7	albumin|conc|ser	Albumin [Mass/volume] in Serum or Plasma by Bromocresol green (BCG) dye binding method	l	g/dL		0.5	8	g/dL
61152-5	albumin|conc|ser	Albumin [Mass/volume] in Serum or Plasma by Bromocresol purple (BCP) dye binding method	l	g/dL		0.5	8	g/dL
61372-9	human-papilloma-virus-16-dna|pres|xxx|probe-amp-tar	Human papilloma virus 16 DNA [Presence] in Unspecified specimen by NAA with probe detection	l					
61373-7	human-papilloma-virus-18-dna|pres|xxx|probe-amp-tar	Human papilloma virus 18 DNA [Presence] in Unspecified specimen by NAA with probe detection	l					
61427-1	nortriptyline|pres|urine	Nortriptyline [Presence] in Urine by Confirmatory method	l					
62234-0	albumin|conc|ser|mol	Albumin [Moles/volume] in Serum or Plasma by Bromocresol purple (BCP) dye binding method	l	umol/L		0.5	8	g/dL
62235-7	albumin|conc|ser|mol	Albumin [Moles/volume] in Serum or Plasma by Bromocresol green (BCG) dye binding method	l	umol/L		0.5	8	g/dL
62236-5	pyridoxal-phosphate|conc|ser|mol	Pyridoxal phosphate [Moles/volume] in Serum or Plasma	l	nmol/L				
62238-1	glomerular-filtration-rate-1-73-sq-m-predicted|arvrat|ser|ckd-epi	eGFR	l	mL/min/{1.73_m2}				
62361-1	code:62361-1	Cells counted [#]		#				
62374-4	code:62374-4	Human reference sequence assembly version						
62387-6	code:62387-6	Interventions Provided						
62437-9	erythrocytes-nucleated|ncnc|csf	Nucleated erythrocytes [#/volume] in Cerebral spinal fluid by Automated count	l	/uL				
62441-1	erythrocytes-nucleated-100-leukocytes|ratio|csf	Nucleated erythrocytes/100 leukocytes [Ratio] in Cerebral spinal fluid by Automated count	l	/100{WBCs}				
62469-2	hiv-1-rna|acnc|ser|probe-amp-tar	HIV 1 RNA [Units/volume] (viral load) in Serum or Plasma by NAA with probe detection	l	[IU]/mL				
62487-4	urobilinogen|pres|urine	Urobilinogen [Presence] in Urine by Automated test strip	l					
62862-8	code:62862-8	Microsatellite instability [Presence] in Tissue by Immune stain						
62959-2	code:62959-2	Colonoscopy						
63310-7	proteinase-3-ab|pres|ser	Proteinase 3 Ab [Presence] in Serum by Immunoassay	l					
63311-5	proteinase-3-ab|pres|ser	Proteinase 3 Ab [Presence] in Serum by Immunofluorescence	l					
63338-8	scl-70-extractable-nuclear-ab|titr|ser	SCL-70 extractable nuclear Ab [Titer] in Serum by Immunoassay	l	{titer}				
63462-6	rubella-virus-ab-igg|pres|ser|la	Rubella virus IgG Ab [Presence] in Serum by Latex agglutination	l					
63464-2	treponema-pallidum-ab|acnc|ser|ia	Treponema pallidum Ab [Units/volume] in Serum by Immunoassay	l	{Index_val}				
63481-6	urea|conc|urine|24h	Urea	l	mg/dL	60.056			
63523-5	carboxyhemoglobin-hemoglobin-total|frac|bldcoa	Carboxyhemoglobin/Hemoglobin.total in Arterial cord blood	l	%				
63524-3	carboxyhemoglobin-hemoglobin-total|frac|bldcov	Carboxyhemoglobin/Hemoglobin.total in Venous cord blood	l	%				
63554-0	leukocytes|nrat|urinesed	WBC	l	{WBC}/min				
63555-7	leukocytes|ncnc|urinesed	WBC	l	10*3/uL				
63557-3	hepatitis-b-virus-surface-ag|acnc|ser|ia	Hepatitis B virus surface Ag [Units/volume] in Serum or Plasma by Immunoassay	l	[IU]/L				
64293-4	code:64293-4	Procedure consent						
64994-7	code:64994-7	vaccine fund pgm elig cat						
65633-0	hepatitis-b-virus-surface-ag|pres|ser|confirm	Hepatitis B virus surface Ag [Presence] in Serum or Plasma by Confirmatory method	l					
65750-2	code:65750-2	Drugs of abuse 5 panel - Urine by Screen method						
66110-8	code:66110-8	Breast Pathology biopsy report						
66126-4	cholesterol-in-vldl|conc|ser	VLDL	l	mg/dL	386.654			
66441-7	beta-hydroxybutyrate|conc|bld	Beta hydroxybutyrate [Moles/volume] in Blood by Test strip	l	mmol/L	104.1			
66483-9	heparin-unfractionated|acnc|ppp	Heparin unfractionated [Units/volume] in Platelet poor plasma	l	[arb'U]/mL				
66519-0	code:66519-0	Percentage area affected by eczema Head and Neck [PhenX]						
66524-0	code:66524-0	Percentage area affected by eczema Upper extremity - bilateral [PhenX]						
66529-9	code:66529-9	Percentage area affected by eczema Trunk [PhenX]						
66534-9	code:66534-9	Percentage area affected by eczema Lower extremity - bilateral [PhenX]						
66547-1	code:66547-1	Things to smoke						
66732-9	corticotropin|mscnc|ser	Corticotropin [Mass or Moles/volume] in Plasma	l	ng/L				
67151-1	troponin-t-cardiac|conc|ser|hs	Troponin T.cardiac [Mass/volume] in Serum or Plasma by High sensitivity method	l	ng/L				
67848-2	leukocyte-clumps|pres|urinesed	Leukocyte clumps [Presence] in Urine sediment by Light microscopy	l					
67875-5	code:67875-5	Employment status - current						
68367-2	bilirubin|conc|urine	Total bilirubin	l	mg/dL	584.662			
68387-0	lactate-dehydrogenase|ccnc|periton-fld	LDH	l	U/L				
68902-6	erythrocytes|ncnc|urinesed	RBC	l	/mL				
68903-4	erythrocytes|nrat|urinesed	RBC	l	/min				
68912-5	erythrocytes|nrat|urinesed	RBC	l	/min				
68937-2	acetylcholine-receptor-ab|conc|ser|mol	Acetylcholine receptor Ab [Moles/volume] in Serum by Immunoassay	l	nmol/L				
68955-4	ketones|pres|bld	Ketones [Presence] in Blood by Tablet	l					
68958-8	microscopic-observation|id|urine|koh-preparation	Microscopic observation [Identifier] in Urine by KOH preparation	l					
68961-2	hiv-1-ab|pres|ser|ia-rapid	HIV 1 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay	l					
68999-2	heart-rate	Pulse supine	v	/min		10	350	/min
69006-5	granulocytes-immature-100-leukocytes|nfrac|csf	Immature granulocytes/100 leukocytes in Cerebral spinal fluid	l	%				
69405-9	glomerular-filtration-rate-1-73-sq-m-predicted|arvrat|ser|any	eGFR	l	mL/min				
69409-1	code:69409-1	U.S. standard certificate of death - 2003 revision						
69419-0	cholesterol-in-ldl|conc|ser	LDL	l	mg/dL	386.654	1	1000	mg/dL
69420-8	heterophile-ab|pres|bld|ia	Heterophile Ab [Presence] in Blood by Immunoassay	l					
69428-1	code:69428-1	Jugular vein distension						
69453-9	code:69453-9	Cause of Death [US Standard Certificate of Death]						
69547-8	code:69547-8	Genomic ref allele [ID]						
69548-6	code:69548-6	Genetic variant assessment		1				
69551-0	code:69551-0	Genomic alt allele [ID]						
69730-0	code:69730-0	Instructions						
69742-5	code:69742-5	CBC W Differential panel, method unspecified - Blood						
69764-9	code:69764-9	Document Type						
70006-2	code:70006-2	Medication management note						
70139-1	barbiturates|pres|urine	Barbiturates [Presence] in Urine by Screen method >300 ng/mL	l					
70141-7	benzodiazepines|pres|urine	Benzodiazepines [Presence] in Urine by Screen method >200 ng/mL	l					
70142-5	benzodiazepines|pres|urine	Benzodiazepines [Presence] in Urine by Screen method >300 ng/mL	l					
70144-1	cannabinoids|pres|urine	Cannabinoids [Presence] in Urine by Screen method >20 ng/mL	l					
70145-8	cannabinoids|pres|urine	Cannabinoids [Presence] in Urine by Screen method >50 ng/mL	l					
70148-2	methadone|pres|urine	Methadone [Presence] in Urine by Screen method >150 ng/mL	l					
70149-0	methadone|pres|urine	Methadone [Presence] in Urine by Screen method >300 ng/mL	l					
70151-6	opiates|pres|urine	Opiates [Presence] in Urine by Screen method >300 ng/mL	l					
70155-7	barbiturates|pres|urine	Barbiturates [Presence] in Urine by Screen method >200 ng/mL	l					
70161-5	code:70161-5	Chlamydia trachomatis and Neisseria gonorrhoeae rRNA panel - Urine by NAA with probe detection						
70165-6	trichomonas-vaginalis-rrna|pres|vag|probe-amp-tar	Trichomonas vaginalis rRNA [Presence] in Vaginal fluid by NAA with probe detection	l					
70166-4	trichomonas-vaginalis-rrna|pres|cvx|probe-amp-tar	Trichomonas vaginalis rRNA [Presence] in Cervix by NAA with probe detection	l					
70167-2	trichomonas-vaginalis-rrna|pres|urine|probe-amp-tar	Trichomonas vaginalis rRNA [Presence] in Urine by NAA with probe detection	l					
70198-7	acetaminophen|conc|ser	Acetaminophen [Moles/volume] in Serum or Plasma by Screen method	l	ug/mL	151.16			
70199-5	bilirubin|conc|urine	Total bilirubin	l	mg/dL	584.662			
70211-8	mycophenolate|conc|ser|mol	Mycophenolate [Moles/volume] in Serum or Plasma	l	umol/L				
70216-7	salicylates|conc|ser	Salicylates [Moles/volume] in Serum or Plasma by Screen method	l	mg/dL	138.12			
70217-5	thyroxine-free|conc|ser	Free T4	l	ng/dL	776.87	0.05	15	ng/dL
70218-3	triglyceride|conc|bld	Triglycerides	l	mg/dL	885.432			
70239-9	testosterone|conc|ser	Testosterone [Moles/volume] in Serum or Plasma by Detection limit <= 3.47 pmol/L	l	ng/dL	288.42	0	5000	ng/dL
70240-7	testosterone-free|conc|ser	Testosterone Free [Moles/volume] in Serum or Plasma by Detection limit <= 3.47 pmol/L	l	pg/mL	288.42			
70241-5	hiv-1-rna|ncnc|ser|probe-amp-tar-detection-limit-20-copies-ml	HIV 1 RNA [#/volume] (viral load) in Plasma by Probe and target amplification method detection limit = 20 copies/mL	l	{copies}/mL				
70969-1	glomerular-filtration-rate-1-73-sq-m-predicted-male|arvrat|ser|mdrd	Glomerular filtration rate/1.73 sq M.predicted among males [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (MDRD)	l	mL/min				
71425-3	natriuretic-peptide-b-prohormone-n-terminal|conc|bld	NT-proBNP	l	pg/mL				
71426-1	c-reactive-protein|conc|bld|hs	CRP	l	mg/L				
71427-9	fibrin-d-dimer-feu|conc|bld	Fibrin D-dimer FEU [Mass/volume] in Blood by Immunoassay	l	ug/mL				
71695-1	granulocytes-immature-100-leukocytes|nfrac|bld	Immature granulocytes/100 leukocytes in Blood by Automated count	l	%				
71773-6	mycobacterium-tuberculosis-stimulated-gamma-interferon|imp|bld	Mycobacterium tuberculosis stimulated gamma interferon [Interpretation] in Blood Qualitative	l					
71793-4	treponema-pallidum-ab|titr|ser|aggl	Treponema pallidum Ab [Titer] in Serum or Plasma by Agglutination	l	{titer}				
71802-3	code:71802-3	Housing status						
71829-6	hematocrit|vfr.df|bldv	Hct	l					
71831-2	hematocrit|vfr.df|bldc	Hct	l					
71832-0	hematocrit|vfr.df|blda	Hct	l					
71833-8	hematocrit|vfr.df|bld	Hct	l					
71835-3	code:71835-3	Oxygen/Gas total [Pure volume fraction] Inhaled gas		%				
71850-2	oxygen-saturation|mfr.df|bldc	Deprecated Oxygen saturation [Pure mass fraction] in Capillary blood by Oximetry	l	%/100				
71857-7	hemoglobin-s-hemoglobin-total|mfr.df|bld	Hemoglobin S/Hemoglobin.total [Pure mass fraction] in Blood	l					
71858-5	hemoglobin-s-hemoglobin-total|mfr.df|bld	Hemoglobin S/Hemoglobin.total [Pure mass fraction] in Blood by HPLC	l					
71859-3	hemoglobin-s-hemoglobin-total|mfr.df|bld	Hemoglobin S/Hemoglobin.total [Pure mass fraction] in Blood by Electrophoresis	l					
71863-5	hemoglobin-f-hemoglobin-total|mfr.df|bld	Hemoglobin F/Hemoglobin.total [Pure mass fraction] in Blood by Kleihauer-Betke method	l					
71864-3	hemoglobin-f-hemoglobin-total|mfr.df|bld	Hemoglobin F/Hemoglobin.total [Pure mass fraction] in Blood by HPLC	l					
71865-0	hemoglobin-f-hemoglobin-total|mfr.df|bld	Hemoglobin F/Hemoglobin.total [Pure mass fraction] in Blood by Electrophoresis	l					
71875-9	hemoglobin-a1c-hemoglobin-total|mfr.df|bld	HbA1c	l					
71933-6	code:71933-6	Veterans Rand health survey - 36 item (VR-36)						
71934-4	code:71934-4	Veterans Rand health survey - 12 item (VR-12)						
72166-2	smoking-status	Smoking status	s					
72174-6	rotavirus-ag|pres|stool|ia-rapid	Rotavirus Ag [Presence] in Stool by Rapid immunoassay	l					
72223-1	yeast|pres|urine	Yeast [Presence] in Urine by Automated	l					
72357-7	microscopic-observation|pres|xxx|acid-fast-stain	Microscopic observation [Presence] in Unspecified specimen by Acid fast stain	l					
72367-6	influenza-virus-a+b-ag|pres|nose|ia-rapid	Influenza virus A+B Ag [Presence] in Nose by Rapid immunoassay	l					
72376-7	hepatitis-c-virus-ab|pres|ser|ia-rapid	Hepatitis C virus Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay	l					
72396-5	phenobarbital|conc|bld	PHENobarbital [Mass/volume] in Blood by Confirmatory method	l	ng/mL	232.24			
72405-4	cocaine|conc|bld	Cocaine [Mass/volume] in Blood by Confirmatory method	l	ng/mL				
72493-0	cytomegalovirus-dna|acnc|ser|probe-amp-tar	Cytomegalovirus DNA [Units/volume] (viral load) in Plasma by NAA with probe detection	l	[IU]/mL				
72514-3	pain-score	Pain score	v	{score}		0	10	{score}
72516-8	glucose|conc|bld	Glucose	l	mg/dL	180.156	5	2500	mg/dL
72523-4	glutamate-decarboxylase-65-ab|pres|ser	Glutamate decarboxylase 65 Ab [Presence] in Serum or Plasma by Immunofluorescence	l					
72873-3	estradiol|conc|ser	Estradiol (E2) [Moles/volume] in Serum or Plasma by High sensitivity method	l	pmol/L	272.38			
72903-8	urea|conc|bld	Urea	l	mg/dL	60.056			
73559-7	herpes-simplex-virus-1-ab-igg|titr|ser|if	Herpes simplex virus 1 IgG Ab [Titer] in Serum by Immunofluorescence	l	{titer}				
73582-9	anion-gap-4|conc|bld|mol	Anion gap 4 in Blood	l	mmol/L				
73694-2	microscopic-observation|id|bld|koh-preparation	Microscopic observation [Identifier] in Blood by KOH preparation	l					
73938-3	fentanyl|conc|bld	fentaNYL [Mass/volume] in Blood by Confirmatory method	l	ng/mL	336.47			
73978-9	von-willebrand-factor-activity|acnc|ppp	von Willebrand factor (vWf).activity [Units/volume] in Platelet poor plasma by Immunoassay	l	[arb'U]/mL				
74006-8	code:74006-8	Weight difference [Mass difference] --pre dialysis - post dialysis						
74008-4	code:74008-4	Exercise intensity						
74013-4	alcohol-per-day	Alcohol	s	/d		0	100	/d
74096-9	tacrolimus|conc|bld	Tacrolimus [Mass/volume] in Blood by Immunoassay	l	ng/mL	804.02			
74097-7	tacrolimus|conc|bld	Tacrolimus [Mass/volume] in Blood by LC/MS/MS	l	ng/mL	804.02			
74105-8	oxygen-saturation|frac|bldmv	Oxygen saturation Calculated from oxygen partial pressure in Mixed venous blood	l	%				
74136-3	fentanyl|conc|ser	fentaNYL [Mass/volume] in Serum, Plasma or Blood by Confirmatory method	l	ug/mL	336.47			
74431-8	acetoacetate|conc|bld	Acetoacetate [Moles/volume] in Blood	l	mmol/L	102.09			
74442-5	pyridoxal-phosphate|conc|bld|mol	Pyridoxal phosphate [Moles/volume] in Blood	l	umol/L				
74464-9	platelets|ncnc|bldc	PLT	l	10*9/L				
74711-3	code:74711-3	Unique Device Identifier						
74728-7	vitals-panel	Vitals panel	v					
74774-1	glucose|conc|ser	Glucose	l	mg/dL	180.156	5	2500	mg/dL
74859-0	ethanol|conc|bld	Ethanol [Mass/volume] in Blood Estimated from serum or plasma level	l	mg/dL	46.069			
74860-8	code:74860-8	ERBB2 gene copy number/nucleus in Tissue by FISH		#				
74861-6	code:74861-6	Chromosome 17 copy number/nucleus in Tissue by FISH		#				
74977-0	transferrin|rate|urine|24h	Transferrin [Mass/time] in 24 hour Urine	l	mg/(24.h)				
75241-0	procalcitonin|conc|ser	Procalcitonin [Mass/volume] in Serum or Plasma by Immunoassay	l	ng/mL		0	1000	ng/mL
75269-1	bacteria-identified|id|genital|anaerobic+aerobic-culture	Bacteria identified in Genital specimen by Anaerobe+Aerobe culture	l					
75274-1	code:75274-1	Characteristics of residence						
75275-8	code:75275-8	Cognitive function						
75276-6	code:75276-6	Functional status [Interpretation]						
75277-4	code:75277-4	Number of pressure ulcers		{#}				
75281-6	code:75281-6	Personal belief						
75303-8	code:75303-8	Nutrition assessment Narrative						
75305-3	code:75305-3	Nutrition status						
75310-3	sec:health-concerns	Health concerns						
75311-1	code:75311-1	Discharge Medications						
75315-2	code:75315-2	Condition Family member						
75320-2	code:75320-2	Advance directive						
75321-0	code:75321-0	Clinical finding						
75322-8	code:75322-8	Complaint						
75323-6	code:75323-6	Condition						
75324-4	code:75324-4	Functional performance						
75325-1	code:75325-1	Symptom						
75326-9	code:75326-9	Problem						
75328-5	code:75328-5	Prognosis						
75368-1	buprenorphine|conc|ser	Buprenorphine [Mass/volume] in Serum, Plasma or Blood	l	ng/mL				
75378-0	hepatitis-b-virus-core-ab|pres|ser|ia-rapid	Hepatitis B virus core Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay	l					
75408-5	hepatitis-b-virus-little-e-ag|pres|ser|ia-rapid	Hepatitis B virus e Ag [Presence] in Serum, Plasma or Blood by Rapid immunoassay	l					
75409-3	hepatitis-b-virus-surface-ab|pres|ser|ia-rapid	Hepatitis B virus surface Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay	l					
75410-1	hepatitis-b-virus-surface-ag|pres|ser|ia-rapid	Hepatitis B virus surface Ag [Presence] in Serum, Plasma or Blood by Rapid immunoassay	l					
75425-9	code:75425-9	Cardiology Diagnostic study note						
75443-2	code:75443-2	Mental health Outpatient Note						
75518-1	bacteria-identified|id|csf|la	Bacteria identified in Cerebral spinal fluid by Latex agglutination	l					
75539-7	body-temp	Temporal temp	v	Cel		20	46	Cel
75622-1	code:75622-1	HIV 1 and 2 tests - Meaningful Use set						
75664-3	human-papilloma-virus-16-dna|pres|anorectal|probe-amp-sig	Human papilloma virus 16 DNA [Presence] in Anorectal specimen by Probe and signal amplification method	l					
75689-0	code:75689-0	Iron panel - Serum or Plasma						
75695-7	human-papilloma-virus-18-dna|pres|anorectal|probe-amp-sig	Human papilloma virus 18 DNA [Presence] in Anorectal specimen by Probe and signal amplification method	l					
75773-2	code:75773-2	Goals, preferences, and priorities for medical treatment Narrative - Reported						
75928-2	hemoglobin|conc|blda	Hgb	l	g/dL	16114.5			
75931-6	code:75931-6	Inspiration/Expiration time Ratio		{ratio}				
75940-7	potassium|conc|bld	Potassium [Mass/volume] in Blood	l	mmol/L	39.098			
76009-0	code:76009-0	Inspired minute Volume during Mechanical ventilation		L/min				
76073-6	fungus-identified|id|nose|culture	Fungus identified in Nose by Culture	l					
76154-4	code:76154-4	Airway pressure delta --on ventilator		cm[H2O]				
76187-4	code:76187-4	Expiratory hold time setting Ventilator		s				
76190-8	code:76190-8	High pressure hold time setting Ventilator		s				
76222-9	code:76222-9	Tidal volume Ventilator --on ventilator		mL				
76229-4	code:76229-4	Low pressure hold time setting Ventilator		s				
76248-4	code:76248-4	PEEP Respiratory system --on ventilator		cm[H2O]				
76275-7	code:76275-7	Inspiratory flow setting Ventilator		L/min				
76334-2	code:76334-2	Inspiratory time setting Ventilator		s				
76399-5	troponin-i-cardiac|pres|ser	Troponin I.cardiac [Presence] in Serum, Plasma or Blood by Rapid immunoassay	l					
76401-9	albumin-creatinine|mratio|urine|24h	Albumin/Creatinine [Ratio] in 24 hour Urine	l	mg/g{creat}	113.118			
76437-3	code:76437-3	Primary insurance						
76481-1	alpha-1-antitrypsin|conc|ser|mol	Alpha 1 antitrypsin [Moles/volume] in Serum or Plasma	l	umol/L				
76482-9	apolipoprotein-b|conc|ser|mol	Apolipoprotein B [Moles/volume] in Serum or Plasma	l	umol/L				
76483-7	apolipoprotein-a-i|conc|ser|mol	Apolipoprotein A-I [Moles/volume] in Serum or Plasma	l	umol/L				
76485-2	c-reactive-protein|conc|ser|mol	CRP	l	nmol/L		0	1000	mg/L
76486-0	c-reactive-protein|conc|ser|hs|mol	CRP	l	nmol/L		0	1000	mg/L
76487-8	iga|conc|ser|mol	IgA [Moles/volume] in Serum or Plasma	l	umol/L				
76488-6	ige|conc|ser	IgE [Mass/volume] in Serum or Plasma by Immunoassay	l	ug/L				
76490-2	igg|conc|urine|mol	IgG [Moles/volume] in Urine	l	umol/L				
76491-0	igm|conc|ser|mol	IgM [Moles/volume] in Serum or Plasma	l	umol/L				
76494-4	tacrolimus|conc|bld	Tacrolimus [Moles/volume] in Blood by Immunoassay	l	ng/mL	804.02			
76530-5	code:76530-5	Mean pressure Respiratory system airway --on ventilator		cm[H2O]				
76531-3	code:76531-3	Pressure.max Respiratory system airway --on ventilator		cm[H2O]				
76625-3	alanine-aminotransferase|ccnc|bld	ALT (SGPT)	l	U/L				
76629-5	glucose^post-cfst|conc|bld	Fasting glucose [Moles/volume] in Blood	l	mmol/L	180.156			
76630-3	amylase|ccnc|bld	Amylase [Enzymatic activity/volume] in Blood	l	U/L				
76631-1	albumin|conc|bld	Albumin [Mass/volume] in Blood by Bromocresol purple (BCP) dye binding method	l	g/L				
76633-7	glomerular-filtration-rate-1-73-sq-m-predicted|arvrat|bld|mdrd	eGFR	l	mL/min/{1.73_m2}				
76662-6	code:76662-6	Medication Instructions						
76689-9	birth-sex	Birth sex	s					
76690-7	sexual-orientation	Sexual orientation	s					
76691-5	gender-identity	Gender identity	s					
76769-9	hemoglobin|conc|bldv	Hgb	l	g/dL	16114.5			
77135-2	glucose|conc|ser	Glucose	l	mg/dL	180.156	5	2500	mg/dL
77136-0	urea|conc|ser	Urea	l	mg/dL	60.056			
77137-8	bilirubin|conc|ser	Total bilirubin	l	mg/dL	584.662	0	80	mg/dL
77138-6	chloride|conc|ser	Chloride [Moles/volume] in Serum, Plasma or Blood	l	mmol/L	35.453	50	160	mmol/L
77139-4	sodium|conc|ser	Sodium [Moles/volume] in Serum, Plasma or Blood	l	mmol/L	22.99	90	210	mmol/L
77140-2	creatinine|conc|ser	Creatinine [Moles/volume] in Serum, Plasma or Blood	l	mg/dL	113.118	0.1	40	mg/dL
77141-0	alkaline-phosphatase|ccnc|ser	ALP	l	U/L		1	10000	U/L
77142-8	potassium|conc|ser	Potassium [Moles/volume] in Serum, Plasma or Blood	l	mmol/L	39.098	1	12	mmol/L
77143-6	carbon-dioxide-total-bicarbonate|conc|ser|mol	CO2	l	mmol/L		1	70	mmol/L
77144-4	alanine-aminotransferase|ccnc|ser	ALT (SGPT)	l	U/L		1	50000	U/L
77145-1	glucose^post-cfst|conc|ser	Fasting glucose [Moles/volume] in Serum, Plasma or Blood	l	mmol/L	180.156			
77146-9	amylase|ccnc|ser	Amylase [Enzymatic activity/volume] in Serum, Plasma or Blood	l	U/L		1	20000	U/L
77147-7	glomerular-filtration-rate-1-73-sq-m-predicted|arvrat|ser|mdrd	eGFR	l	mL/min/{1.73_m2}				
77148-5	albumin|conc|ser	Albumin [Mass/volume] in Serum, Plasma or Blood by Bromocresol purple (BCP) dye binding method	l	g/dL		0.5	8	g/dL
77158-4	albumin|conc|urine|mol	Albumin [Moles/volume] in Urine by Detection limit <= 3.0 mg/L	l	umol/L				
77177-4	igg|conc|ser|mol	IgG [Moles/volume] in Serum or Plasma	l	umol/L				
77192-3	prealbumin|conc|ser|mol	Prealbumin [Moles/volume] in Serum or Plasma	l	umol/L				
77194-9	code:77194-9	Ankle-brachial index		{ratio}				
77253-3	albumin-creatinine|mratio|urine	Microalbumin/Creatinine [Ratio] in Urine by Detection limit <= 1.0 mg/L	l	mg/g{creat}	113.118			
77254-1	albumin-creatinine|mratio|urine|24h	Microalbumin/Creatinine [Ratio] in 24 hour Urine by Detection limit <= 1.0 mg/L	l	mg/g{creat}	113.118			
77301-0	code:77301-0	Reason care action performed or not						
77341-6	anion-gap-4|conc|ser|mol	Anion gap 4 in Serum, Plasma or Blood	l	mmol/L				
77395-2	human-papilloma-virus-18-dna|pres|anorectal|probe-amp-tar	Human papilloma virus 18 DNA [Presence] in Anorectal by NAA with probe detection	l					
77396-0	human-papilloma-virus-16-dna|pres|anorectal|probe-amp-tar	Human papilloma virus 16 DNA [Presence] in Anorectal by NAA with probe detection	l					
77399-4	human-papilloma-virus-16-dna|pres|cvx|probe-amp-tar	Human papilloma virus 16 DNA [Presence] in Cervix by NAA with probe detection	l					
77400-0	human-papilloma-virus-18-dna|pres|cvx|probe-amp-tar	Human papilloma virus 18 DNA [Presence] in Cervix by NAA with probe detection	l					
77606-2	wfl-percentile	Weight-for-length percentile	v	%		0	100	%
77684-9	legionella-pneumophila-1-ag|pres|urine|ia-rapid	Legionella pneumophila 1 Ag [Presence] in Urine by Rapid immunoassay	l					
77730-0	oxycodone|conc|ser	oxyCODONE [Mass/volume] in Serum, Plasma or Blood by Confirmatory method	l	ng/mL				
77975-1	code:77975-1	Earliest date of diagnosis		{mm/dd/yyyy}				
78006-4	glomerular-filtration-rate-1-73-sq-m|arvrat|urine+ser-plas|isotopic	Isotopic Glomerular filtration rate/1.73 sq M [Volume Rate/Area] in Urine and Serum or Plasma	l	mL/min/{1.73_m2}				
78375-3	code:78375-3	Discharge Diagnosis						
78418-1	code:78418-1	Neonatal perinatal medicine Discharge summary						
78742-4	yeast|naric|urine	Yeast [#/area] in Urine by Automated count	l	/[HPF]				
78786-1	amitriptyline|conc|bld	Amitriptyline [Mass/volume] in Blood	l	ng/mL	277.4			
78920-6	cyclosporine|conc|bld	cycloSPORINE [Moles/volume] in Blood by Immunoassay	l	ng/mL	1202.61			
79427-1	platelets|naric|bld	PLT	l	/[HPF]				
79561-7	code:79561-7	Fluid output enteral tube [Volume] Measured		ml				
80271-0	code:80271-0	Physical findings of Abdomen by Palpation						
80373-4	helicobacter-pylori-ag|pres|stool|ia-rapid	Helicobacter pylori Ag [Presence] in Stool by Rapid immunoassay	l					
80381-7	code:80381-7	Influenza virus A and B Ag panel - Upper respiratory specimen by Rapid immunoassay						
80382-5	influenza-virus-a-ag|pres|nph|ia-rapid	Influenza virus A Ag [Presence] in Nasopharynx by Rapid immunoassay	l					
80383-3	influenza-virus-b-ag|pres|nph|ia-rapid	Influenza virus B Ag [Presence] in Nasopharynx by Rapid immunoassay	l					
80387-4	hiv-1+2-ab|pres|ser|ia-rapid	HIV 1+2 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay	l					
80489-8	caffeine	Caffeine	s					
80532-5	methadone|conc|bld	Methadone [Mass/volume] in Blood	l	ug/L	309.45			
80892-3	heparin-unfractionated|acnc|bld	Heparin unfractionated [Units/volume] in Blood by Heparin protamine titration	l	[arb'U]/mL				
80954-1	code:80954-1	DXA Femur-L ArMass BMD		g/cm2				
81175-2	code:81175-2	Distance of tumor from closest margin [Length] in Specimen by Macroscopy		mm				
81252-9	code:81252-9	Discrete genetic variant						
81254-5	code:81254-5	Genomic allele start-end						
81258-6	code:81258-6	Sample variant allelic frequency [NFr]		%				
81334-5	code:81334-5	Personal adv care plan						
81338-6	code:81338-6	Patient Goals, preferences, and priorities for care experience						
81661-1	code:81661-1	Blood loss [Volume] Measured		ml				
81695-9	code:81695-9	Microsatellite instability [Interpretation] in Cancer specimen Qualitative		1				
81716-3	dna-double-strand-ab|pres|ser	DNA double strand Ab [Presence] in Serum by Line blot	l					
81725-4	glutamate-decarboxylase-65-ab|pres|ser	Glutamate decarboxylase 65 Ab [Presence] in Serum by Line blot	l					
82155-3	code:82155-3	Genomic structural variant copy number		1				
82186-8	streptococcus-agalactiae-dna|pres|csf|non-probe-amp-tar	Streptococcus agalactiae DNA [Presence] in Cerebral spinal fluid by NAA with non-probe detection	l					
82189-2	cytomegalovirus-dna|pres|csf|non-probe-amp-tar	Cytomegalovirus DNA [Presence] in Cerebral spinal fluid by NAA with non-probe detection	l					
82335-1	code:82335-1	Cytokines panel - Serum or Plasma						
82477-1	erythrocyte-sedimentation-rate|vel|bld	ESR	l	mm/h				
82589-3	code:82589-3	Highest level of education						
82606-5	criticality	Criticality						
82675-0	human-papilloma-virus-16+18+31+33+35+39+45+51+52+56+58+59+66+68-dna|pres|cvx|probe-amp-tar	Human papilloma virus 16+18+31+33+35+39+45+51+52+56+58+59+66+68 DNA [Presence] in Cervix by NAA with probe detection	l					
82810-3	pregnancy-status	Pregnancy	s					
82970-5	phenobarbital|conc|ser	PHENobarbital [Mass/volume] in Serum, Plasma or Blood by Confirmatory method	l	ug/mL	232.24			
83064-6	calcium-ionized|conc|bldcrrt	Ionized calcium	l	mmol/L	40.078			
83065-3	cytomegalovirus-dna|pres|saliva|probe-amp-tar	Cytomegalovirus DNA [Presence] in Saliva (oral fluid) by NAA with probe detection	l					
83072-9	alpha-1-fetoprotein|acnc|ser	AFP	l	[IU]/mL				
83073-7	alpha-1-fetoprotein|conc|ser	AFP	l	ng/mL				
83082-8	cancer-ag-125|acnc|ser	Cancer Ag 125 [Units/volume] in Serum or Plasma by Immunoassay	l	[arb'U]/mL				
83083-6	cancer-ag-15-3|acnc|ser	Cancer Ag 15-3 [Units/volume] in Serum or Plasma by Immunoassay	l	[arb'U]/mL				
83084-4	cancer-ag-19-9|acnc|ser	Cancer Ag 19-9 [Units/volume] in Serum or Plasma by Immunoassay	l	[arb'U]/mL				
83085-1	carcinoembryonic-ag|conc|ser	CEA	l	ng/mL				
83086-9	choriogonadotropin|acnc|ser	hCG	l	m[IU]/mL				
83088-5	cortisol|conc|ser	Cortisol [Mass/volume] in Serum or Plasma by Immunoassay	l	ug/dL	362.46	0	300	ug/dL
83089-3	cortisol|conc|urine|24h	Cortisol [Mass/volume] in 24 hour Urine by Immunoassay	l	mg/dL	362.46			
83090-1	cortisol|conc|ser	Cortisol [Moles/volume] in Serum or Plasma by Immunoassay	l	ug/dL	362.46	0	300	ug/dL
83091-9	cortisol|conc|urine|24h	Cortisol [Moles/volume] in 24 hour Urine by Immunoassay	l	mg/dL	362.46			
83092-7	creatine-kinase-mb|conc|ser	Creatine kinase.MB [Mass/volume] in Serum or Plasma by Immunoassay	l	ng/mL				
83093-5	digoxin|conc|ser	Digoxin [Mass/volume] in Serum or Plasma by Immunoassay	l	ng/mL	780.94	0	30	ng/mL
83094-3	digoxin|conc|ser	Digoxin [Moles/volume] in Serum or Plasma by Immunoassay	l	ng/mL	780.94	0	30	ng/mL
83096-8	estradiol|conc|ser	Estradiol (E2) [Mass/volume] in Serum or Plasma by Immunoassay	l	pmol/L	272.38			
83097-6	estradiol|conc|ser	Estradiol (E2) [Moles/volume] in Serum or Plasma by Immunoassay	l	pmol/L	272.38			
83098-4	follitropin|acnc|ser	FSH	l	m[IU]/mL				
83102-4	ige|acnc|ser	IgE [Units/volume] in Serum or Plasma by Immunoassay	l	[IU]/L				
83103-2	lutropin|acnc|ser	LH	l	m[IU]/mL				
83106-5	myoglobin|conc|ser	Myoglobin [Mass/volume] in Serum or Plasma by Immunoassay	l	ng/mL				
83107-3	natriuretic-peptide-b-prohormone-n-terminal|conc|ser	NT-proBNP	l	pg/mL				
83108-1	natriuretic-peptide-b-prohormone-n-terminal|conc|ser|mol	NT-proBNP	l	pmol/L				
83109-9	progesterone|conc|ser	Progesterone [Mass/volume] in Serum or Plasma by Immunoassay	l	ng/mL	314.46			
83110-7	progesterone|conc|ser	Progesterone [Moles/volume] in Serum or Plasma by Immunoassay	l	ng/mL	314.46			
83111-5	prolactin|acnc|ser	Prolactin [Units/volume] in Serum or Plasma by Immunoassay	l	m[IU]/L				
83112-3	prostate-specific-ag|conc|ser	PSA	l	ng/mL		0	20000	ng/mL
83113-1	prostate-specific-ag-free|conc|ser	Prostate Specific Ag Free [Mass/volume] in Serum or Plasma by Immunoassay	l	ng/mL				
83115-6	testosterone|conc|ser	Testosterone [Moles/volume] in Serum or Plasma by Immunoassay	l	ng/dL	288.42	0	5000	ng/dL
83116-4	testosterone|conc|ser	Testosterone [Mass/volume] in Serum or Plasma by Immunoassay	l	ng/dL	288.42	0	5000	ng/dL
83119-8	thyroxine|conc|ser	T4	l	ug/dL	776.87			
83120-6	thyroxine|conc|ser	T4	l	ug/dL	776.87			
83121-4	thyroxine-free|conc|ser	Free T4	l	ng/dL	776.87	0.05	15	ng/dL
83122-2	thyroxine-free|conc|ser	Free T4	l	ng/dL	776.87	0.05	15	ng/dL
83124-8	triiodothyronine|conc|ser	T3	l	ng/dL	650.97			
83125-5	triiodothyronine|conc|ser	T3	l	ng/dL	650.97			
83126-3	triiodothyronine-free|conc|ser	Free T3	l	pg/mL	650.97			
83127-1	triiodothyronine-free|conc|ser	Free T3	l	pg/mL	650.97			
83311-1	code:83311-1	Bone density quantitative measurement by DXA panel						
83805-2	code:83805-2	Physician Admission evaluation note						
84095-9	code:84095-9	Do not resuscitate						
84215-3	code:84215-3	Mental health Telehealth Note						
84413-4	code:84413-4	Genotype display name						
84892-9	code:84892-9	Residual tumor classification [Type] in Cancer specimen						
85147-7	code:85147-7	PD-L1 by clone 22C3 in Tissue by Immune stain Report		{/100}				
85318-4	code:85318-4	HER2 [Presence] in Breast cancer specimen by FISH						
85319-2	code:85319-2	HER2 [Presence] in Breast cancer specimen by Immune stain						
85337-4	code:85337-4	Estrogen receptor Ag [Presence] in Breast cancer specimen by Immune stain						
85339-0	code:85339-0	Progesterone receptor Ag [Presence] in Breast cancer specimen by Immune stain						
85343-2	code:85343-2	Lymph nodes with macrometastases [#] in Cancer specimen by Light microscopy						
85344-0	code:85344-0	Lymph nodes with micrometastases [#] in Cancer specimen by Light microscopy						
85347-3	code:85347-3	Sentinel lymph nodes examined [#] in Cancer specimen by Light microscopy		1				
85352-3	code:85352-3	Lymph nodes with isolated tumor cells [#] in Cancer specimen by Light microscopy						
85353-1	vitals-panel	Vitals panel	v					
85354-9	bp-panel	BP panel	v	mm[Hg]				
85686-4	hiv-1-ab|pres|ser|if	HIV 1 Ab [Presence] in Serum, Plasma or Blood by Immunofluorescence	l					
85847-2	sec:care-team	Care team						
86188-0	industry	Industry	s					
86233-4	hiv-1-ab|pres|ser|ib	HIV 1 Ab [Presence] in Serum, Plasma or Blood by Immunoblot	l					
86533-7	code:86533-7	Patient Living will						
86568-3	influenza-virus-a-rna|pres|csf|probe-amp-tar	Influenza virus A RNA [Presence] in Cerebral spinal fluid by NAA with probe detection	l					
86571-7	influenza-virus-b-rna|pres|csf|probe-amp-tar	Influenza virus B RNA [Presence] in Cerebral spinal fluid by NAA with probe detection	l					
86645-9	code:86645-9	Pregnancy intention in the next year - Reported						
86738-2	toxoplasma-gondii-ab-igg|pres|xxx|ia	Toxoplasma gondii IgG Ab [Presence] in Unspecified specimen by Immunoassay	l					
86744-0	code:86744-0	Care Team						
87243-2	microscopic-observation|pres|xxx|auramine-fluorochrome-stain	Microscopic observation [Presence] in Unspecified specimen by Auramine fluorochrome stain	l					
87626-8	code:87626-8	Suicide prevention note						
87827-2	casts|pres|urine	Casts [Presence] in Urine	l					
87828-0	crystals|pres|urine	Crystals [Presence] in Urine	l					
87829-8	bacteria|pres|urine	Bacteria [Presence] in Urine	l					
87830-6	epithelial-cells|pres|urine	Epithelial cells [Presence] in Urine	l					
87831-4	yeast|pres|urine	Yeast [Presence] in Urine	l					
87925-4	reagin-ab|titr|csf|rpr	Reagin Ab [Titer] in Cerebral spinal fluid by RPR	l	{Titer}				
87926-2	epithelial-cells|ncnc|urine	Epithelial cells [#/volume] in Urine by Automated	l	/uL				
87937-9	bacteria-identified|id|csf|anaerobic-culture	Bacteria identified in Cerebral spinal fluid by Anaerobe culture	l					
87952-8	helicobacter-pylori|pres|stool|organism-specific-culture	Helicobacter pylori [Presence] in Stool by Organism specific culture	l					
87965-0	microscopic-observation|id|csf|giemsa-stain	Microscopic observation [Identifier] in Cerebral spinal fluid by Giemsa stain	l					
87969-2	microscopic-observation|id|bld|gram-stain	Microscopic observation [Identifier] in Blood by Gram stain	l					
88020-3	code:88020-3	Functional capacity NYHA						
88021-1	code:88021-1	Objective assessment of cardiovascular disease NYHA						
88040-1	code:88040-1	Response to cancer treatment						
88112-8	aspartate-aminotransferase|ccnc|ser	AST (SGOT)	l	U/L		1	50000	U/L
88113-6	erythrocytes|pres|csf	RBC	l					
88114-4	leukocytes|pres|csf	WBC	l					
88124-3	code:88124-3	Food insecurity risk [HVS]						
88148-2	microscopic-observation|id|genital|acid-fast-stain	Microscopic observation [Identifier] in Genital specimen by Acid fast stain	l					
88151-6	microscopic-observation|id|wound|acid-fast-stain	Microscopic observation [Identifier] in Wound by Acid fast stain	l					
88152-4	microscopic-observation|id|cvx|acid-fast-stain-kinyoun	Microscopic observation [Identifier] in Cervix by Acid fast stain.Kinyoun	l					
88224-1	neisseria-gonorrhoeae-dna|pres|anorectal|probe-amp-tar	Neisseria gonorrhoeae DNA [Presence] in Anorectal by NAA with probe detection	l					
88236-5	bacteria-identified|id|csf|aerobic-culture	Bacteria identified in Cerebral spinal fluid by Aerobe culture	l					
88262-1	code:88262-1	Gram positive blood culture panel by Probe in Positive blood culture						
88293-6	glomerular-filtration-rate-1-73-sq-m-predicted-black|arvrat|ser|ckd-epi	Glomerular filtration rate/1.73 sq M.predicted among blacks [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI)	l	mL/min/{1.73_m2}				
88294-4	glomerular-filtration-rate-1-73-sq-m-predicted-non-black|arvrat|ser|ckd-epi	Glomerular filtration rate/1.73 sq M.predicted among non-blacks [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI)	l	mL/min/{1.73_m2}				
88634-1	microscopic-observation|id|saliva|gram-stain	Microscopic observation [Identifier] in Saliva (oral fluid) by Gram stain	l					
88966-7	hyaline-casts|naric|urinesed	Hyaline casts [#/area] in Urine sediment	l	/[LPF]				
88968-3	waxy-casts|naric|urinesed	Waxy casts [#/area] in Urine sediment	l	/[LPF]				
88970-9	erythrocyte-casts|naric|urinesed	RBC casts [#/area] in Urine sediment	l	/[LPF]				
88973-3	crystals-amorphous|naric|urinesed	Crystals.amorphous [#/area] in Urine sediment	l	/[HPF]				
88974-1	granular-casts|naric|urinesed	Granular casts [#/area] in Urine sediment	l	/[LPF]				
88976-6	leukocyte-casts|naric|urinesed	WBC casts [#/area] in Urine sediment	l	/[LPF]				
88979-0	mucus|pres|urinesed	Mucus [Presence] in Urine sediment	l					
89024-4	code:89024-4	Hearing threshold Ear - left --500 Hz		dB				
89262-0	code:89262-0	Physical performance [ECOG]						
89269-5	birth-length	Birth length	v	cm		20	70	cm
89365-1	code:89365-1	HIV 1 and 2 Ab panel - Serum, Plasma or Blood by Rapid immunoassay						
89374-3	hiv-1-ab|pres|xxx|ia	HIV 1 Ab [Presence] in Unspecified specimen by Immunoassay	l					
89502-9	scl-70-extractable-nuclear-ab|acnc|ser	SCL-70 extractable nuclear Ab [Units/volume] in Serum by Line blot	l	[arb'U]/mL				
89505-2	proteinase-3-ab|pres|ser	Proteinase 3 Ab [Presence] in Serum by Line blot	l					
89507-8	myeloperoxidase-ab|pres|ser	Myeloperoxidase Ab [Presence] in Serum by Line blot	l					
89508-6	intrinsic-factor-ab|pres|ser	Intrinsic factor Ab [Presence] in Serum by Line blot	l					
89571-4	code:89571-4	Disability Status [CUBS]						
89574-8	code:89574-8	Exercise Vital Sign (EVS)						
89575-5	troponin-t-cardiac|imp|ser|hs	Troponin T.cardiac [Interpretation] in Serum or Plasma Qualitative by High sensitivity method	l					
89577-1	code:89577-1	Troponin I.cardiac panel - Serum or Plasma by High sensitivity method						
89578-9	troponin-i-cardiac|imp|ser|hs	Troponin I.cardiac [Interpretation] in Serum or Plasma Qualitative by High sensitivity method	l					
89579-7	troponin-i-cardiac|conc|ser|hs	Troponin I.cardiac [Mass/volume] in Serum or Plasma by High sensitivity method	l	ng/mL				
89582-1	microscopic-observation|id|cvx|acid-fast-stain	Microscopic observation [Identifier] in Cervix by Acid fast stain	l					
90044-9	epithelial-cells-renal|pres|urinesed	Epithelial cells.renal [Presence] in Urine sediment	l					
90272-6	streptococcus-agalactiae-dna|pres|vag|probe-amp-tar	Streptococcus agalactiae DNA [Presence] in Vaginal fluid by NAA with probe detection	l					
90886-3	influenza-virus-b-rna|threshnum|xxx|probe-amp-tar	Influenza virus B RNA [Cycle Threshold #] in Unspecified specimen by NAA with probe detection	l	{Ct_value}				
91120-6	antithrombin|relccnc|ppp	Antithrombin in Platelet poor plasma by Chromo.no addition of heparin	l	%				
91556-1	fibrin-d-dimer-ddu|conc|bld	Fibrin D-dimer DDU [Mass/volume] in Blood by Immunoassay	l	ng/mL				
91847-4	streptococcus-agalactiae-dna|pres|genital|probe-amp-tar	Streptococcus agalactiae DNA [Presence] in Genital specimen by NAA with probe detection	l					
91850-8	microscopic-observation|id|genital|giemsa-stain	Microscopic observation [Identifier] in Genital specimen by Giemsa stain	l					
91854-0	human-papilloma-virus-18-dna|pres|genital|probe-amp-tar	Human papilloma virus 18 DNA [Presence] in Genital specimen by NAA with probe detection	l					
91855-7	human-papilloma-virus-16+18+31+33+35+39+45+51+52+56+58+59+68-dna|pres|genital|probe-amp-tar	Human papilloma virus 16+18+31+33+35+39+45+51+52+56+58+59+68 DNA [Presence] in Genital specimen by NAA with probe detection	l					
91856-5	human-papilloma-virus-16-dna|pres|genital|probe-amp-tar	Human papilloma virus 16 DNA [Presence] in Genital specimen by NAA with probe detection	l					
91865-6	bacteria-identified|id|genital|anaerobic-culture	Bacteria identified in Genital specimen by Anaerobe culture	l					
92130-4	rhinovirus-rna|pres|respiratory|probe-amp-tar	Rhinovirus RNA [Presence] in Respiratory specimen by NAA with probe detection	l					
92131-2	respiratory-syncytial-virus-rna|pres|respiratory|probe-amp-tar	Respiratory syncytial virus RNA [Presence] in Respiratory specimen by NAA with probe detection	l					
92134-6	human-metapneumovirus-rna|pres|respiratory|probe-amp-tar	Human metapneumovirus RNA [Presence] in Respiratory specimen by NAA with probe detection	l					
92138-7	parainfluenza-virus-3-rna|pres|respiratory|probe-amp-tar	Parainfluenza virus 3 RNA [Presence] in Respiratory specimen by NAA with probe detection	l					
92139-5	parainfluenza-virus-2-rna|pres|respiratory|probe-amp-tar	Parainfluenza virus 2 RNA [Presence] in Respiratory specimen by NAA with probe detection	l					
92140-3	parainfluenza-virus-1-rna|pres|respiratory|probe-amp-tar	Parainfluenza virus 1 RNA [Presence] in Respiratory specimen by NAA with probe detection	l					
92141-1	influenza-virus-b-rna|pres|respiratory|probe-amp-tar	Influenza virus B RNA [Presence] in Respiratory specimen by NAA with probe detection	l					
92142-9	influenza-virus-a-rna|pres|respiratory|probe-amp-tar	Influenza virus A RNA [Presence] in Respiratory specimen by NAA with probe detection	l					
92143-7	code:92143-7	Respiratory pathogens DNA and RNA panel - Respiratory specimen by NAA with probe detection						
92832-5	code:92832-5	Sentinel lymph nodes with metastasis [#] in Cancer specimen		1				
92896-0	aldosterone|conc|ser	Aldosterone [Mass/volume] in Serum or Plasma by Radioimmunoassay (RIA)	l	ng/dL	360.44			
92897-8	aldosterone|conc|ser	Aldosterone [Mass/volume] in Serum or Plasma by Immunoassay	l	ng/dL	360.44			
93037-0	code:93037-0	Portable medical order form						
93044-6	code:93044-6	Level of evidence						
93124-6	code:93124-6	New York Heart Association Functional Classification panel						
93356-4	code:93356-4	Cells with cytogenetic abnormality [#] in Blood or Tissue by Molecular genetics method		%				
93494-3	buprenorphine|pres|urine	Buprenorphine [Presence] in Urine by Screen method	l					
93496-8	nortriptyline|pres|urine	Nortriptyline [Presence] in Urine by Screen method	l					
93782-1	code:93782-1	Large B-cell lymphoma [Type] in Tissue						
93846-4	hemoglobin|conc|bldv	Hgb	l	g/dL	16114.5			
94023-9	code:94023-9	Depression severity						
94040-3	adenovirus-a+b+c+d+e-dna|pres|respiratory|probe-amp-tar	Adenovirus A+B+C+D+E DNA [Presence] in Respiratory specimen by NAA with probe detection	l					
94076-7	code:94076-7	Mutations/Megabase [# Ratio] in Tumor		{Mutations}/1000000{Base}				
94149-2	heterophile-ab|pres|ser|ia-rapid	Heterophile Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay	l					
94309-2	sars-coronavirus-2-rna|pres|xxx|probe-amp-tar	SARS-CoV-2 (COVID-19) RNA [Presence] in Unspecified specimen by NAA with probe detection	l					
94500-6	sars-coronavirus-2-rna|pres|respiratory|probe-amp-tar	SARS-CoV-2 (COVID-19) RNA [Presence] in Respiratory specimen by NAA with probe detection	l					
94505-5	sars-coronavirus-2-ab-igg|acnc|ser|ia	SARS-CoV-2 (COVID-19) IgG Ab [Units/volume] in Serum or Plasma by Immunoassay	l	[arb'U]/mL				
94507-1	sars-coronavirus-2-ab-igg|pres|ser|ia-rapid	SARS-CoV-2 (COVID-19) IgG Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay	l					
94531-1	code:94531-1	SARS-CoV-2 RNA Pnl Resp NAA+probe						
94563-4	sars-coronavirus-2-ab-igg|pres|ser|ia	SARS-CoV-2 (COVID-19) IgG Ab [Presence] in Serum or Plasma by Immunoassay	l					
94660-8	sars-coronavirus-2-rna|pres|ser|probe-amp-tar	SARS-CoV-2 (COVID-19) RNA [Presence] in Serum or Plasma by NAA with probe detection	l					
94661-6	sars-coronavirus-2-ab|imp|ser	SARS-CoV-2 (COVID-19) Ab [Interpretation] in Serum or Plasma	l					
94677-2	glomerular-filtration-rate-1-73-sq-m-predicted|arvrat|ser|creatinine-cystatin	eGFR	l	mL/min/{1.73_m2}				
94699-6	glutamate-decarboxylase-65-ab|conc|ser|mol	Glutamate decarboxylase 65 Ab [Moles/volume] in Serum by Immunoassay	l	nmol/L				
94746-5	sars-coronavirus-2-rna|threshnum|xxx|probe-amp-tar	SARS-CoV-2 (COVID-19) RNA [Cycle Threshold #] in Unspecified specimen by NAA with probe detection	l	{Ct_value}				
94762-2	sars-coronavirus-2-ab|pres|ser|ia	SARS-CoV-2 (COVID-19) Ab [Presence] in Serum or Plasma by Immunoassay	l					
94769-7	sars-coronavirus-2-ab|acnc|ser|ia	SARS-CoV-2 (COVID-19) Ab [Units/volume] in Serum or Plasma by Immunoassay	l	[IU]/mL				
94819-0	sars-coronavirus-2-rna|lncnc|xxx|probe-amp-tar	SARS-CoV-2 (COVID-19) RNA [Log #/volume] (viral load) in Unspecified specimen by NAA with probe detection	l	{Log_copies}/mL				
94822-4	sars-coronavirus-2-rna|pres|saliva|sequencing	SARS-CoV-2 (COVID-19) RNA [Presence] in Saliva (oral fluid) by Sequencing	l					
94845-5	sars-coronavirus-2-rna|pres|saliva|probe-amp-tar	SARS-CoV-2 (COVID-19) RNA [Presence] in Saliva (oral fluid) by NAA with probe detection	l					
94874-5	cyclic-citrullinated-peptide-ab-igg|acnc|ser	Cyclic citrullinated peptide IgG Ab [Units/volume] in Serum or Plasma by Immunoassay	l	[arb'U]/mL				
95209-3	sars-coronavirus+sars-coronavirus-2-ag|pres|respiratory|ia-rapid	SARS-CoV+SARS-CoV-2 (COVID-19) Ag [Presence] in Respiratory specimen by Rapid immunoassay	l					
95234-1	hepatitis-b-virus-surface-ag|imp|ser	Hepatitis B virus surface Ag [Interpretation] in Serum or Plasma	l					
95236-6	hepatitis-b-virus-dna|imp|ser	Hepatitis B virus DNA [Interpretation] in Serum or Plasma	l					
95237-4	hepatitis-c-virus-ab|imp|ser	Hepatitis C virus Ab [Interpretation] in Serum or Plasma	l					
95370-3	code:95370-3	Tribal affiliation						
95406-5	sars-coronavirus-2-rna|pres|nose|probe-amp-tar	SARS-CoV-2 (COVID-19) RNA [Presence] in Nose by NAA with probe detection	l					
95541-9	code:95541-9	Care experience preference						
96447-8	code:96447-8	WE CARE Survey						
96607-7	code:96607-7	Blood pressure panel mean systolic and mean diastolic						
96608-5	code:96608-5	Systolic blood pressure mean		mm[Hg]				
96609-3	code:96609-3	Diastolic blood pressure mean		mm[Hg]				
96841-2	code:96841-2	Tobacco, Alcohol, Prescription medications, and other Substance use screen [TAPS]						
96893-3	code:96893-3	ERBB2 gene duplication in Tumor by FISH						
97816-3	code:97816-3	American society of anesthesiologists morbidity state						
98979-8	glomerular-filtration-rate-1-73-sq-m-predicted|arvrat|ser|ckd-epi-2021	eGFR	l	mL/min/{1.73_m2}		1	250	mL/min/{1.73_m2}
99741-1	code:99741-1	Ultrafiltrate volume removed		ml				
99999-5	code:99999-5	Recurrent opioid use resulting in a failure to fulfill major role obligations at work, school, or home		{score}				
100822-6	code:100822-6	Cardiopulmonary resuscitation orders						
101658-3	code:101658-3	Cancer staging after multimodality therapy						
101659-1	code:101659-1	Cancer staging after tumor recurrence						
101660-9	code:101660-9	Cancer staging during autopsy						
105045-9	code:105045-9	Electronic cigarette status						
105511-0	code:105511-0	Was consent given						
107903-7	code:107903-7	Clinical note						`;
