using System;

namespace StepFunctionsPS.Packaging.Zip;

/// <summary>More than a plain zip can hold: 4 GB, or 65,535 files. Lambda takes far less.</summary>
internal sealed class ZipTooLarge : Exception;
