import { pdfDeckRenderer } from '@octavo/slides/pdf';
import { describeContract } from '../support/describe-contract.ts';

describeContract(pdfDeckRenderer);
