import { pdfRenderer } from '@octavo/pdf';
import { describeContract } from '../support/describe-contract.ts';

describeContract(pdfRenderer);
