import styles from './AboutPage.module.css';

/** What this is, what it is not, whose work it stands on. */
export function AboutPage() {
  return (
    <div className={styles.page}>
      <header>
        <h1>About Concord</h1>
        <p className={styles.version}>
          Version {String(import.meta.env.CONCORD_VERSION)}. Open source under the Apache License
          2.0.
        </p>
      </header>
      <section aria-labelledby="use" className={styles.section}>
        <h2 id="use">Intended use</h2>
        <p>
          Concord shows people trained in health data what several record systems say of one person,
          side by side, and what differs: to find what should be looked at, corrected at its source,
          or asked about.
        </p>
        <p>
          <strong>It is not a medical device.</strong> It does not diagnose, advise, calculate doses
          or replace any source’s record. Look at the source before you act on a finding.
        </p>
      </section>
      <section aria-labelledby="data" className={styles.section}>
        <h2 id="data">Where the data is</h2>
        <p>
          Records are read from the configured servers into this browser and nowhere else; they are
          gone when the page is closed. Flags and confirmed identities stay in this browser until
          you export or delete them. Nothing is written back to a server.
        </p>
      </section>
      <section aria-labelledby="terms" className={styles.section}>
        <h2 id="terms">Terminologies</h2>
        <TerminologyNotices />
      </section>
      <section aria-labelledby="licenses" className={styles.section}>
        <h2 id="licenses">Licenses</h2>
        <ul className={styles.links}>
          <li>
            <a href={fileOf('third-party-notices.txt')}>Third-party notices and licenses</a>
          </li>
          <li>
            <a href={fileOf('license.txt')}>License of Concord</a>
          </li>
        </ul>
      </section>
    </div>
  );
}

/** The wording each owner asks for, where a reader of the product can find it. */
function TerminologyNotices() {
  return (
    <dl className={styles.terms}>
      <dt>LOINC</dt>
      <dd>
        This material contains content from LOINC (http://loinc.org). LOINC is copyright ©
        Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC)
        Committee and is available at no cost under the license at http://loinc.org/license. LOINC®
        is a registered United States trademark of Regenstrief Institute, Inc.
      </dd>
      <dt>UCUM</dt>
      <dd>
        This product includes all or a portion of the UCUM table, UCUM codes, and UCUM definitions,
        subject to the license at https://ucum.org/license.
      </dd>
      <dt>RxNorm and NDC</dt>
      <dd>
        This product uses publicly available data from the U.S. National Library of Medicine (NLM),
        National Institutes of Health, Department of Health and Human Services; NLM is not
        responsible for the product and does not endorse or recommend this or any other product.
      </dd>
      <dt>SNOMED CT</dt>
      <dd>
        Codes appear as sources send them and as found in public value sets. SNOMED CT® is a
        registered trademark of SNOMED International.
      </dd>
    </dl>
  );
}

/** Put beside the app by the build; see vite.config.ts. */
function fileOf(name: string): string {
  return `${import.meta.env.BASE_URL}${name}`;
}
