import { docxRenderer } from '@octavo/docx';
import { checkDocx, printFindings } from '@octavo/testkit';
import { textReaders } from '../support/contract-options.ts';
import { describeContract } from '../support/describe-contract.ts';

describeContract(docxRenderer, async (bytes) => {
  const findings = printFindings(checkDocx(bytes));
  if (findings !== '') throw new Error(findings);
  return (await textReaders['docx']?.(bytes)) ?? '';
});
