using StepFunctionsPS.Packaging;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN91xx: zips, and folders with packages.</summary>
internal static class PackagingMessages
{
    public static Diagnostic ArtifactMissing(SourceSpan span, string owner, string path) =>
        Error("SFN9101", span, $"The zip '{path}' of {owner} is not there.", "Build it first, or correct 'package.artifact'; the path counts from the folder of the service file.");

    public static Diagnostic ArtifactInS3(SourceSpan span, string owner, S3Address address) =>
        Error("SFN9102", span, $"The zip of {owner} is in the bucket '{address.BucketName}', and nothing is read from AWS here.", $"Download it first (Read-S3Object -BucketName {address.BucketName} -Key {address.Key} -File <path>) and write its path.");

    public static Diagnostic ArtifactNotInS3(SourceSpan span, string owner, S3Address address) =>
        Error("SFN9103", span, $"The bucket '{address.BucketName}' has no '{address.Key}', the zip of {owner}.", "Correct 'package.artifact', or upload the zip first.");

    public static Diagnostic ArtifactNotDownloaded(SourceSpan span, string owner, S3Address address, string problem, string advice) =>
        Error("SFN9104", span, $"The zip of {owner} could not be downloaded from the bucket '{address.BucketName}': {problem}.", advice);

    public static Diagnostic NoFiles(SourceSpan span, string owner) =>
        Error("SFN9105", span, $"No file is left for the zip of {owner}.", "Look at 'exclude' and 'patterns' below 'package': the last pattern that matches a file decides.");

    public static Diagnostic LayerFolderMissing(SourceSpan span, string owner, string path) =>
        Error("SFN9106", span, $"The folder '{path}' of {owner} is not there.", "Build it first, or correct 'path'; it counts from the folder of the service file.");

    public static Diagnostic FileNotReadable(SourceSpan span, string owner, string path) =>
        Error("SFN9107", span, $"'{path}', which belongs into the zip of {owner}, cannot be read.", "Give yourself the right to read it, close what holds it, or exclude it below 'package'.");

    public static Diagnostic PatternTooSlow(SourceSpan span, string owner, string file) =>
        Error("SFN9108", span, $"A pattern for the zip of {owner} tries too many ways to match '{file}'.", "Use fewer stars and brackets inside each other.");

    public static Diagnostic TooLargeForZip(SourceSpan span, string owner) =>
        Error("SFN9109", span, $"The zip of {owner} would have more than 4 GB or 65,535 files.", "Lambda takes 250 MB. Exclude what does not belong there below 'package', or use an image.");

    public static Diagnostic TooLargeForLambda(SourceSpan span, string owner, long megabytes) =>
        Warning("SFN9110", span, $"Unpacked, the zip of {owner} has {megabytes} MB, but Lambda takes 250 MB.", "Deploying will fail; exclude what does not belong there below 'package', or use an image.");

    public static Diagnostic NotAZip(SourceSpan span, string owner, string path) =>
        Warning("SFN9111", span, $"'{path}', the code of {owner}, is no zip.", "Lambda will refuse it; name a zip in 'package.artifact'.");

    public static Diagnostic PatternsIgnored(SourceSpan span, string owner) =>
        Warning("SFN9112", span, $"The patterns of {owner} do not count, since it shares the zip of the service.", "Add 'individually: true' below 'package', here or for the service, or move the patterns to 'package' of the service.");

    public static Diagnostic NotWritten(string folder, string problem) =>
        Error("SFN9113", default, $"Nothing can be written to '{folder}': {problem}.", "Name a folder that you may write to, on a disk with enough room.");

    public static Diagnostic FolderInUse(string folder) =>
        Error("SFN9114", default, $"'{folder}' has files that belong to no package.", "Name an empty or a new folder; -Force adds the package to what is there.");

    public static Diagnostic FolderIsFile(string folder) =>
        Error("SFN9115", default, $"'{folder}' is a file.", "Name a folder.");

    public static Diagnostic FolderOfService(string folder) =>
        Error("SFN9116", default, $"'{folder}' is the folder of the service file or one around it; what is packed would be packed again.", "Name a folder of its own, such as '.sfn'.");

    public static Diagnostic DeployedCodeUnknown(SourceSpan span, string owner, string problem) =>
        Warning("SFN9117", span, $"The code of {owner} that is deployed could not be compared: {problem}.", "It is uploaded again, and its version changes; nothing else is wrong.");

    public static Diagnostic FolderTwice(string folder, string stackName) =>
        Error("SFN9118", default, $"The package of {stackName} would take the place of another one that was just exported to '{folder}'.", "Give each its own folder: -Destination { \"out/$($_.Name)\" }.");

    public static Diagnostic NoPackage(string folder) =>
        Error("SFN9120", default, $"There is no package in '{folder}'.", $"Name a folder that Export-SfnPackage has made; it holds '{PackageNames.Manifest}'.");

    public static Diagnostic BrokenPackage(SourceSpan span, string file, string problem) =>
        Error("SFN9121", span, $"'{file}' is not as Export-SfnPackage writes it: {problem}.", "Export the package again.");

    public static Diagnostic NewerPackage(SourceSpan span, string format, int known) =>
        Error("SFN9122", span, $"The package has the format {format}, but this version knows formats up to {known}.", "Update StepFunctionsPS here, or export the package with this version.");

    public static Diagnostic PackageFileMissing(SourceSpan span, string file) =>
        Error("SFN9123", span, $"The package lacks its file '{file}'.", "Copy the whole folder, or export the package again.");

    public static Diagnostic PackageFileChanged(SourceSpan span, string file) =>
        Error("SFN9124", span, $"'{file}' is not the file that was exported.", "Export the package again; a package is not edited.");

    public static Diagnostic LeavesFolder(SourceSpan span, string file) =>
        Error("SFN9125", span, $"'{file}' is not in the folder of the package.", "Export the package again; a package is not edited.");
}
