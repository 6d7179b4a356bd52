/** The few calls made of the unit library, which ships no types. */
declare module '@lhncbc/ucum-lhc' {
  interface UcumLhcUtils {
    convertUnitTo(
      from: string,
      value: number,
      to: string,
      options?: { molecularWeight?: number; charge?: number },
    ): { status: 'succeeded' | 'failed' | 'error'; toVal: number | null };
    validateUnitString(unit: string): {
      status: 'valid' | 'invalid' | 'error';
      ucumCode: string | null;
    };
  }
  export const UcumLhcUtils: { getInstance(): UcumLhcUtils };
}
