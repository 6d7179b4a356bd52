// Written by scripts/buildTerminology.ts; see ../NOTICES.md.
export const absences: string = `http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-allergy-info	allergy:all	not asked
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-device-info	device	not asked
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-immunization-info	immunization	not asked
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-allergies	allergy:all	none
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-devices	device	none
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-environmental-allergies	allergy:environment	none
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-food-allergies	allergy:food	none
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-immunizations	immunization	none
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-medication-allergies	allergy:drug	none
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-medications	medication	none
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-problems	problem	none
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-procedures	procedure	none
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-medication-info	medication	not asked
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-problem-info	problem	not asked
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-procedure-info	procedure	not asked
http://snomed.info/sct	160245001	problem	none
http://snomed.info/sct	1631000175102	any	not asked
http://snomed.info/sct	196461000000101	allergy:drug	unknown content
http://snomed.info/sct	196471000000108	allergy:non-drug	unknown content
http://snomed.info/sct	293619005	allergy:ibuprofen	none
http://snomed.info/sct	409137002	allergy:drug	none
http://snomed.info/sct	410942007	medication	none
http://snomed.info/sct	428607008	allergy:environment	none
http://snomed.info/sct	429625007	allergy:food	none
http://snomed.info/sct	55607006	problem	placeholder
http://snomed.info/sct	716186003	allergy:all	none
http://snomed.info/sct	787481004	medication	none
http://snomed.info/sct	787482006	immunization	none
http://terminology.hl7.org/CodeSystem/data-absent-reason	as-text	any	coded elsewhere
http://terminology.hl7.org/CodeSystem/data-absent-reason	asked-declined	any	declined
http://terminology.hl7.org/CodeSystem/data-absent-reason	asked-unknown	any	unknown
http://terminology.hl7.org/CodeSystem/data-absent-reason	error	any	unknown
http://terminology.hl7.org/CodeSystem/data-absent-reason	masked	any	withheld
http://terminology.hl7.org/CodeSystem/data-absent-reason	negative-infinity	any	unknown
http://terminology.hl7.org/CodeSystem/data-absent-reason	not-a-number	any	unknown
http://terminology.hl7.org/CodeSystem/data-absent-reason	not-applicable	any	not applicable
http://terminology.hl7.org/CodeSystem/data-absent-reason	not-asked	any	not asked
http://terminology.hl7.org/CodeSystem/data-absent-reason	not-performed	any	not done
http://terminology.hl7.org/CodeSystem/data-absent-reason	not-permitted	any	withheld
http://terminology.hl7.org/CodeSystem/data-absent-reason	positive-infinity	any	unknown
http://terminology.hl7.org/CodeSystem/data-absent-reason	temp-unknown	any	unknown
http://terminology.hl7.org/CodeSystem/data-absent-reason	unknown	any	unknown
http://terminology.hl7.org/CodeSystem/data-absent-reason	unsupported	any	unknown
http://terminology.hl7.org/CodeSystem/list-empty-reason	assigned	list	not asked
http://terminology.hl7.org/CodeSystem/list-empty-reason	closed	list	none
http://terminology.hl7.org/CodeSystem/list-empty-reason	nilknown	list	none
http://terminology.hl7.org/CodeSystem/list-empty-reason	notasked	list	not asked
http://terminology.hl7.org/CodeSystem/list-empty-reason	notstarted	list	not asked
http://terminology.hl7.org/CodeSystem/list-empty-reason	unavailable	list	unknown
http://terminology.hl7.org/CodeSystem/list-empty-reason	withheld	list	withheld
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	ASKU	any	unknown
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	MSK	any	withheld
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	NA	any	not applicable
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	NASK	any	not asked
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	NAV	any	unknown
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	NI	any	not asked
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	NP	any	unknown
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	OTH	any	coded elsewhere
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	TRC	any	not an absence
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	UNK	any	unknown
structure	entry array empty	section	not recorded
structure	negationInd=true	allergy:all	none
structure	section nullFlavor=NI	section	not asked
text	adopted	family history	unknown
text	allergies not on file	allergy:all	not recorded
text	allergies unknown	allergy:all	unknown
text	allergies: none	allergy:all	none
text	declined	any	declined
text	denies allergies	allergy:all	none
text	family history unknown	family history	unknown
text	n/a	any	not applicable
text	nka	allergy:all	none
text	nkda	allergy:drug	none
text	nkfa	allergy:food	none
text	no active allergies	allergy:all	none
text	no active medications	medication	none
text	no active problems	problem	none
text	no allergies	allergy:all	none
text	no allergies on file	allergy:all	not recorded
text	no allergy information	allergy:all	not asked
text	no current medications	medication	none
text	no current problems	problem	none
text	no data	any	not recorded
text	no immunizations on file	immunization	not recorded
text	no implants	device	none
text	no information	any	not asked
text	no information available	any	not asked
text	no known allergies	allergy:all	none
text	no known allergy	allergy:all	none
text	no known devices	device	none
text	no known drug allergies	allergy:drug	none
text	no known drug allergy	allergy:drug	none
text	no known environmental allergies	allergy:environment	none
text	no known family history	family history	none
text	no known food allergies	allergy:food	none
text	no known immunizations	immunization	none
text	no known latex allergy	allergy:latex	none
text	no known medication allergies	allergy:drug	none
text	no known medications	medication	none
text	no known problems	problem	none
text	no known problems or conditions	problem	none
text	no known procedures	procedure	none
text	no medications	medication	none
text	no medications administered	medication	none
text	no problems on file	problem	not recorded
text	no procedures on file	procedure	not recorded
text	no significant medical history	problem	none
text	no social history on file	social history	not recorded
text	no surgical history	procedure	none
text	non-contributory	family history	none
text	none	any	none
text	none known	any	none
text	none recorded	any	not recorded
text	none reported	any	none
text	not asked	any	not asked
text	not on file	any	not recorded
text	not taking any medications	medication	none
text	patient not on self-medications	medication	none
text	pending	result	pending
text	refused	any	declined
text	see note	any	coded elsewhere
text	unable to obtain allergies	allergy:all	unknown
text	unknown	any	unknown`;
