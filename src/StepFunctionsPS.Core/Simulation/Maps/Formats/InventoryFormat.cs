using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Maps.Formats;

/// <summary>The manifest of an inventory of S3, which names files of rows, mostly compressed, and their columns.</summary>
internal sealed class InventoryFormat : ItemFormat
{
    private const string ArnStart = "arn:aws:s3:::";

    public override IEnumerable<Node> Read(ItemFile file)
    {
        if (Parse(file.ReadText(), file) is not MappingNode manifest || manifest["files"] is not SequenceNode files)
            throw file.Failure("The object is not the manifest of an inventory");
        if (manifest["fileFormat"] is StringNode { Value: not "CSV" } format) throw file.Failure($"Inventories in {format.Value} are not read, only those in CSV");
        var headers = ((manifest["fileSchema"] as StringNode)?.Value ?? "Bucket, Key").Split(',').Select(header => header.Trim()).ToArray();
        var bucket = (manifest["destinationBucket"] as StringNode)?.Value ?? file.Bucket;
        if (bucket.StartsWith(ArnStart, StringComparison.Ordinal)) bucket = bucket.Substring(ArnStart.Length);
        return files.Items.OfType<MappingNode>()
            .Select(entry => (entry["key"] as StringNode)?.Value ?? throw file.Failure("A file of the manifest has no key"))
            .SelectMany(key => CsvFormat.Items(headers, CsvText.Rows(Unzipped(file, bucket, key), ',')));
    }

    private static string Unzipped(ItemFile file, string bucket, string key)
    {
        var bytes = file.Store.Read(bucket, key);
        if (bytes.Length < 2 || bytes[0] != 0x1F || bytes[1] != 0x8B) return Encoding.UTF8.GetString(bytes);
        try
        {
            using var zipped = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var reader = new StreamReader(zipped, Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (InvalidDataException)
        {
            throw file.Store.Failure("The object is not valid gzip", bucket, key);
        }
    }
}
